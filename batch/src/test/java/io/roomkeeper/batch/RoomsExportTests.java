package io.roomkeeper.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.adopt.RoomsImport;
import io.roomkeeper.csv.Csv;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.UserExport;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An export of the console can be imported. */
class RoomsExportTests extends JobTests {

	@ParameterizedTest
	@ValueSource(strings = { "plain", "-dash", "@at", "=formula", "'quote" })
	void anImportOfAnExportChangesNothing(String uid) throws IOException {
		this.roomkeeper.change(addition(uid));
		this.roomkeeper.run(JobName.SYNC);
		importFile(Files.writeString(this.folder.resolve("first.csv"),
				"uid,number,link,last_used_on\nada,3456789013,ada.lovelace,2026-02-03\n"));

		List<PersonalRoom> before = List.of(room("ada"), room("bo"), room(uid));

		Run again = importFile(export());

		assertThat(again.counts().of(CountKind.SKIPPED)).isZero();
		assertThat(again.counts().of(CountKind.CREATED)).isZero();
		assertThat(List.of(room("ada"), room("bo"), room(uid))).isEqualTo(before);
	}

	private Path export() throws IOException {
		StringBuilder csv = new StringBuilder(Csv.MARK);
		this.roomkeeper.get(UserExport.class)
			.write(Actor.operator("test"), RosterQuery.matching(""), Selection.ALL, csv);
		return Files.writeString(this.folder.resolve("users.csv"), csv);
	}

	private Run importFile(Path file) {
		return this.roomkeeper.get(RoomsImport.class).importFile(file, request(JobName.ROOMS_IMPORT));
	}

}
