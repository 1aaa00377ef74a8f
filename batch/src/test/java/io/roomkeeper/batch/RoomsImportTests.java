package io.roomkeeper.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.adopt.RoomsImport;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.adoption.PendingRooms;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

class RoomsImportTests extends JobTests {

	private static final PersonalMeetingId NUMBER = PersonalMeetingId.existing("345 678 9013");

	private static final PersonalMeetingId LEGACY = PersonalMeetingId.existing("234 567 890");

	@Test
	void keepsRoomsUntilTheirOwnersAreSeen() {
		Run run = importing("""
				uid,mail,number,link,passcode,last_used_on
				ADA,,345 678 9013,Ada.Lovelace,s3cret,2026-02-03
				,Bo@test.example,234-567-890,,,
				""");

		this.roomkeeper.run(JobName.SYNC);

		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(2);
		PersonalRoom ada = room("ada");
		assertThat(ada.pmi()).isEqualTo(NUMBER);
		assertThat(ada.link()).contains(new PersonalLink("ada.lovelace"));
		assertThat(ada.passcode()).contains(new Passcode("s3cret"));
		assertThat(ada.lastUsedOn()).contains(LocalDate.of(2026, 2, 3));
		assertThat(room("bo").pmi()).isEqualTo(LEGACY);
		assertThat(room("bo").pmi().legacy()).isTrue();
		assertThat(room("cy").pmi().legacy()).isFalse();
		assertThat(this.roomkeeper.get(PendingRooms.class).any()).isFalse();
	}

	@Test
	void neitherGeneratesNorKeepsANumberThatIsReservedForAnImportedOwner() {
		importing("uid,number,link\nnobody.yet,3456789013,nobody\n");

		assertThat(this.roomkeeper.get(Rooms.class).taken(List.of(NUMBER), FIRST_DAY)).containsExactly(NUMBER);
		assertThat(this.roomkeeper.get(Rooms.class).linksTaken(List.of(new PersonalLink("Nobody")))).hasSize(1);
	}

	@Test
	void skipsARoomWhoseMailAddressBelongsToTwoPeople() {
		this.roomkeeper.change("""
				dn: uid=bo,ou=people,dc=test,dc=example
				changetype: modify
				replace: mail
				mail: ada@test.example
				""");
		importing("mail,number\nada@test.example,3456789013\n");

		this.roomkeeper.run(JobName.SYNC);

		assertThat(room("ada").pmi()).isNotEqualTo(NUMBER);
		assertThat(room("bo").pmi()).isNotEqualTo(NUMBER);
		assertThat(this.roomkeeper.get(PendingRooms.class).any()).isTrue();
	}

	@Test
	void letsALaterFileCorrectAnEarlierOneBeforeTheFirstSync() {
		importing("uid,number\nada,3456789013\nbo,234567890\n");

		Run corrected = importing("uid,number\nbo,3456789013\nada,4567890135\n");
		this.roomkeeper.run(JobName.SYNC);

		assertThat(corrected.counts().of(CountKind.SKIPPED)).isZero();
		assertThat(room("bo").pmi()).isEqualTo(NUMBER);
		assertThat(room("ada").pmi()).isEqualTo(PersonalMeetingId.existing("4567890135"));
	}

	@Test
	void reportsDuplicatesInAFileBeforeTheFirstSync() {
		Run run = importing("""
				uid,number,link
				ada,3456789013,ada.room
				bo,3456789013,
				ada,234567890,
				cy,4567890135,Ada.Room
				ada,3456789013,ada.room
				""");

		assertThat(items(run, Outcome.SKIPPED)).extracting(RunItem::item).containsExactly("line 3", "line 4", "line 5");
		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(2);
	}

	@Test
	void changesNothingInADryRun() {
		Run waiting = planning("uid,number\nada,3456789013\nbo,3456789013\n");
		this.roomkeeper.run(JobName.SYNC);
		Run planned = planning("uid,number\nada,3456789013\nbo,3456789013\n");

		assertThat(waiting.counts().of(CountKind.SKIPPED)).isEqualTo(1);
		assertThat(planned.counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(planned.counts().of(CountKind.SKIPPED)).isEqualTo(1);
		assertThat(room("ada").pmi()).isNotEqualTo(NUMBER);
	}

	@Nested
	class AfterASync {

		@Test
		void replacesANumberThatNobodyKnows() {
			RoomsImportTests.this.roomkeeper.run(JobName.SYNC);
			PersonalMeetingId drawn = room("ada").pmi();
			use("ada", "2026-02-20");

			Run run = importing("uid,number,link,passcode\nada,3456789013,ada.lovelace,abc\n");

			assertThat(run.counts().of(CountKind.UPDATED)).isEqualTo(1);
			assertThat(room("ada").pmi()).isEqualTo(NUMBER);
			assertThat(room("ada").passcode()).contains(new Passcode("abc"));
			assertThat(RoomsImportTests.this.roomkeeper.get(Rooms.class).taken(List.of(drawn), FIRST_DAY))
				.containsExactly(drawn);
		}

		@Test
		void keepsANumberThatItsOwnerWasShown() {
			RoomsImportTests.this.roomkeeper.run(JobName.SYNC);
			PersonalRoom drawn = room("ada");
			RoomsImportTests.this.roomkeeper.get(Rooms.class).shown(List.of(new PersonId(id("ada"))), FIRST_DAY);

			Run run = importing("uid,number\nada,3456789013\n");

			assertThat(room("ada")).isEqualTo(drawn);
			assertThat(skips(run)).singleElement()
				.asString()
				.contains("ada: already has " + drawn.pmi().grouped(), "which its owner was shown");
		}

		@Test
		void keepsANumberThatIsInUse() {
			RoomsImportTests.this.roomkeeper.run(JobName.SYNC);
			PersonalMeetingId drawn = room("ada").pmi();
			use("ada", FIRST_DAY.toString());

			Run run = importing("uid,number\nada,3456789013\n");

			assertThat(room("ada").pmi()).isEqualTo(drawn);
			assertThat(skips(run)).singleElement().asString().contains("which is in use");
		}

		@Test
		void keepsANumberThatWasAdoptedBefore() {
			RoomsImportTests.this.roomkeeper.run(JobName.SYNC);
			importing("uid,number\nada,3456789013\n");

			Run run = importing("uid,number\nada,234567890\n");

			assertThat(room("ada").pmi()).isEqualTo(NUMBER);
			assertThat(skips(run)).singleElement().asString().contains("from before Roomkeeper");
		}

		@Test
		void changesNothingWhenRepeated() {
			RoomsImportTests.this.roomkeeper.run(JobName.SYNC);
			String file = "uid,number,link,passcode,last_used_on\nada,3456789013,ada.room,abc,2026-02-01\n";
			importing(file);
			PersonalRoom once = room("ada");

			Run again = importing(file);

			assertThat(again.counts().of(CountKind.UNCHANGED)).isEqualTo(1);
			assertThat(again.counts().of(CountKind.SKIPPED)).isZero();
			assertThat(room("ada")).isEqualTo(once);
		}

		@Test
		void namesTheOwnerOfATakenNumberOrLinkAndContinues() {
			RoomsImportTests.this.roomkeeper.run(JobName.SYNC);

			Run run = importing("""
					uid,number,link
					ada,3456789013,ada.room
					bo,3456789013,
					cy,234567890,Ada.Room
					ghost,4567890135,
					ada,12,
					bo
					""");

			assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
			assertThat(items(run, Outcome.SKIPPED)).extracting(RunItem::item)
				.containsExactlyInAnyOrder("line 3", "line 4", "line 5", "line 6", "line 7");
			assertThat(skips(run)).anyMatch((text) -> text.contains("bo: 345 678 9013 is the number of ada"))
				.anyMatch((text) -> text.contains("cy: the link 'Ada.Room' belongs to ada"))
				.anyMatch((text) -> text.contains("nobody has the uid 'ghost'"));
			assertThat(room("cy").pmi()).isEqualTo(LEGACY);
			assertThat(room("cy").link()).isEmpty();
		}

		@Test
		void addsMissingValuesAndKeepsWhatTheOwnerMayUse() {
			RoomsImportTests.this.roomkeeper.run(JobName.SYNC);
			importing("uid,number,passcode,last_used_on\nada,3456789013,abc,2026-02-01\n");

			Run run = importing("uid,number,link,passcode\nada,3456789013,ada.room,xyz\n");

			assertThat(room("ada").link()).contains(new PersonalLink("ada.room"));
			assertThat(room("ada").passcode()).contains(new Passcode("abc"));
			assertThat(skips(run)).singleElement().asString().contains("another passcode").doesNotContain("abc", "xyz");
		}

		@Test
		void aRoomLastUsedLongAgoIsProtectedByTheUsageRecord() {
			RoomsImportTests.this.roomkeeper.run(JobName.SYNC);
			importing("uid,number,last_used_on\nada,3456789013,2018-05-01\n");

			assertThat(room("ada").lastUsedOn()).contains(LocalDate.of(2018, 5, 1));
			assertThat(room("ada").expiresOn()).isEqualTo(LocalDate.of(2020, 1, 1).plusDays(365));
		}

	}

	@Test
	void readsAHundredThousandLines() throws IOException {
		StringBuilder csv = new StringBuilder("uid;number;last_used_on\n");
		for (int i = 0; i < 100_000; i++) {
			csv.append("person").append(i).append(';').append(3_000_000_000L + i).append(";2026-01-01\n");
		}

		Run run = importing(csv.toString());

		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(100_000);
	}

	private Run importing(String csv) {
		return importing(csv, RunMode.APPLY);
	}

	private Run planning(String csv) {
		return importing(csv, RunMode.PLAN);
	}

	private Run importing(String csv, RunMode mode) {
		try {
			Path file = Files.writeString(this.folder.resolve("rooms.csv"), csv);
			return this.roomkeeper.get(RoomsImport.class)
				.importFile(file, RunRequest.of(JobName.ROOMS_IMPORT, mode, FIRST_DAY, Actor.operator("test"),
						RunOrigin.COMMAND));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> skips(Run run) {
		return items(run, Outcome.SKIPPED).stream().map(RunItem::detail).toList();
	}

}
