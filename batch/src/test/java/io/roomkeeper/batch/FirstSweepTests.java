package io.roomkeeper.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;

import io.roomkeeper.batch.adopt.RoomsImport;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

/** The first sweep, when the ledger is complete only since the first day. */
class FirstSweepTests extends JobTests {

	@Override
	Map<String, Object> database() {
		return Map.of("roomkeeper.ledger-complete-since", FIRST_DAY.toString());
	}

	@Test
	void expiresNoRoomBecauseOfImportedOldUsage() throws IOException {
		this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.get(RoomsImport.class)
			.importFile(Files.writeString(this.folder.resolve("rooms.csv"),
					"uid,number,last_used_on\nada,3456789013,2018-05-01\n"), request(JobName.ROOMS_IMPORT));
		use("bo", "2019-05-01");
		LocalDate yearLater = FIRST_DAY.plusDays(365);

		assertThat(sweep(FIRST_DAY).counts().of(CountKind.EXPIRED)).isZero();
		assertThat(sweep(yearLater.minusDays(1)).counts().of(CountKind.EXPIRED)).isZero();
		assertThat(sweep(yearLater).counts().of(CountKind.EXPIRED)).isEqualTo(3);
		assertThat(room("ada").state()).isEqualTo(RoomState.EXPIRED);
	}

}
