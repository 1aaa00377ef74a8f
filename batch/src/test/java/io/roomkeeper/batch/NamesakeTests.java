package io.roomkeeper.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.adopt.RoomsImport;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.roster.RosterEntry;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Accounts that are deleted and made again, and people who share a name. */
class NamesakeTests extends JobTests {

	private static final String DELETED = """
			dn: uid=bo,ou=people,dc=test,dc=example
			changetype: delete
			""";

	@Test
	void usageByUidAndMailGoesToThePresentPerson() {
		rehire();

		Run run = use("uid,mail,used_on\nBO,,2026-02-27\n,Bo@test.example,2026-02-28\n");

		assertThat(items(run, Outcome.SKIPPED)).isEmpty();
		assertThat(roomOf(true).lastUsedOn()).contains(LocalDate.of(2026, 2, 28));
		assertThat(roomOf(false).lastUsedOn()).isEmpty();
	}

	@Test
	void anImportedRoomGoesToThePresentPerson() throws Exception {
		rehire();
		Path file = Files.writeString(this.folder.resolve("rooms.csv"), "mail,number\nbo@test.example,4155550001\n");

		Run run = this.roomkeeper.get(RoomsImport.class).importFile(file, request(JobName.ROOMS_IMPORT));

		assertThat(items(run, Outcome.SKIPPED)).isEmpty();
		assertThat(roomOf(true).pmi().number()).isEqualTo(4155550001L);
		assertThat(roomOf(false).pmi().number()).isNotEqualTo(4155550001L);
	}

	@Test
	void usageOfSomebodyWhoHasLeftIsKeptWhereNobodyElseHasTheName() {
		this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.change(DELETED);
		this.roomkeeper.run(JobName.SYNC);

		Run run = use("mail,used_on\nbo@test.example,2026-02-27\n");

		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(1);
		assertThat(roomOf(false).lastUsedOn()).contains(LocalDate.of(2026, 2, 27));
	}

	@Test
	void aMailAddressOfSeveralPresentPeopleIsRefusedWithTheirNumber() {
		this.roomkeeper.change("""
				dn: uid=ada,ou=people,dc=test,dc=example
				changetype: modify
				replace: mail
				mail: bo@test.example
				""");
		this.roomkeeper.run(JobName.SYNC);

		Run run = use("mail,used_on\nbo@test.example,2026-02-27\nnobody@test.example,2026-02-27\n");

		assertThat(items(run, Outcome.SKIPPED)).extracting(RunItem::detail)
			.containsExactly("2 people have the mail address 'bo@test.example'",
					"nobody has the mail address 'nobody@test.example'");
	}

	private void rehire() {
		this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.change(DELETED, """
				dn: uid=bo,ou=people,dc=test,dc=example
				changetype: add
				objectClass: inetOrgPerson
				uid: bo
				cn: Bo (rehired)
				sn: Bo
				mail: bo@test.example
				employeeType: licensed
				entryUUID: 00000000-0000-0000-0000-00000000b002
				modifyTimestamp: 20250301000000Z
				""");
		this.roomkeeper.run(JobName.SYNC);
	}

	private PersonalRoom roomOf(boolean present) {
		List<RosterEntry> both = RosterEntries.all(this.roomkeeper.get(Roster.class), "bo");
		Optional<RosterEntry> one = both.stream()
			.filter((entry) -> entry.person().missingSince().isEmpty() == present)
			.findFirst();
		return one.flatMap(RosterEntry::room).orElseThrow();
	}

}
