package io.roomkeeper.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.handover.HandOver;
import io.roomkeeper.handover.RoomHandOver;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.IdleRooms;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.roster.RosterEntry;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HandOverTests extends JobTests {

	private static final Actor ADMIN = new Actor("admin", Set.of(Role.ADMIN, Role.USER));

	private static final PersonRef CY = PersonRef.parse("cy");

	private PersonRef bo = PersonRef.parse("bo");

	private PersonalRoom before;

	private PersonalRoom replaced;

	@BeforeEach
	void boLeaves() {
		this.roomkeeper.run(JobName.SYNC);
		this.before = room("bo");
		this.replaced = room("cy");
		this.roomkeeper.change("dn: uid=bo,ou=people,dc=test,dc=example\nchangetype: delete\n");
		this.roomkeeper.run(JobName.SYNC);
		this.bo = PersonRef.of(this.before.owner());
	}

	@Test
	void numberAndPasscodeGoToTheNewOwnerForAnotherYear() {
		HandOver done = rooms().handOver(ADMIN, this.bo, CY, "took over the seminar");

		PersonalRoom now = room("cy");
		assertThat(now).isEqualTo(done.after());
		assertThat(now.pmi()).isEqualTo(this.before.pmi());
		assertThat(now.passcode()).isEqualTo(this.before.passcode());
		assertThat(now.state()).isEqualTo(RoomState.ACTIVE);
		assertThat(now.expiresOn()).isEqualTo(today().plusDays(365));
		assertThat(this.roomkeeper.get(Rooms.class).of(this.before.owner())).isEmpty();
	}

	@Test
	void onlyTheReplacedNumberGoesIntoQuarantine() {
		rooms().handOver(ADMIN, this.bo, CY, "took over the seminar");

		LocalDate last = today().plusDays(PersonalMeetingId.QUARANTINE_DAYS - 1);
		assertThat(taken(last)).contains(this.replaced.pmi());
		assertThat(taken(last.plusDays(1))).doesNotContain(this.replaced.pmi());
	}

	@ParameterizedTest
	@EnumSource(value = RoomState.class, names = { "RETIRED", "EXPIRED" })
	void aClosedRoomCanBeHandedOverAndOpensAgain(RoomState state) {
		if (state == RoomState.EXPIRED) {
			this.roomkeeper.get(IdleRooms.class).expire(Set.of(this.before.owner()), this.before.expiresOn());
		}
		else {
			this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, today().plusDays(200));
		}
		assertThat(this.roomkeeper.get(Rooms.class).of(this.before.owner())).map(PersonalRoom::state).contains(state);

		rooms().handOver(ADMIN, this.bo, CY, "took over the seminar");

		assertThat(room("cy").pmi()).isEqualTo(this.before.pmi());
		assertThat(room("cy").state()).isEqualTo(RoomState.ACTIVE);
	}

	@Test
	void aPreviewChangesNothing() {
		HandOver preview = rooms().preview(ADMIN, this.bo, CY);

		assertThat(preview.after().pmi()).isEqualTo(this.before.pmi());
		assertThat(preview.replaced()).contains(this.replaced);
		assertThat(room("cy")).isEqualTo(this.replaced);
		assertThat(this.roomkeeper.get(Rooms.class).of(this.before.owner())).contains(this.before);
	}

	@Test
	void theAuditTrailSaysWhoGotWhichNumberFromWhomAndWhy() {
		rooms().handOver(ADMIN, this.bo, CY, "took over the seminar");

		assertThat(this.roomkeeper.get(AuditTrail.class).latest(Long.MAX_VALUE, 1)).singleElement()
			.satisfies((entry) -> {
				assertThat(entry.actor()).isEqualTo("admin");
				assertThat(entry.kind()).isEqualTo("RoomHandedOver");
				assertThat(entry.subject()).isEqualTo("user cy");
				assertThat(entry.detail()).contains("\"from\":\"bo\"", this.bo.text(), this.before.pmi().grouped(),
						this.replaced.pmi().grouped(), "took over the seminar");
			});
	}

	@Test
	void aRehiredPersonGetsTheirOldRoomBack() {
		this.roomkeeper.change("""
				dn: uid=bo,ou=people,dc=test,dc=example
				changetype: add
				objectClass: inetOrgPerson
				uid: bo
				cn: bo
				sn: bo
				entryUUID: 00000000-0000-0000-0000-00000000b002
				""");
		this.roomkeeper.run(JobName.SYNC);

		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> rooms().preview(ADMIN, PersonRef.parse("bo"), CY))
			.withMessageEndingWith("people who have left and had this uid: %s.", this.bo.text());
		rooms().handOver(ADMIN, this.bo, PersonRef.parse("bo"), "rehired");

		List<RosterEntry> both = RosterEntries.all(this.roomkeeper.get(Roster.class), "bo");
		assertThat(both).extracting((entry) -> entry.room().map(PersonalRoom::pmi))
			.containsExactly(Optional.empty(), Optional.of(this.before.pmi()));
	}

	@Test
	void anOwnerWhoReturnsAfterwardsGetsANewRoom() {
		rooms().handOver(ADMIN, this.bo, CY, "took over the seminar");
		this.roomkeeper.change(TestRoomkeeper.person("bo").replaceFirst("\n", "\nchangetype: add\n"));

		this.roomkeeper.run(JobName.SYNC);

		assertThat(room("bo").owner()).isEqualTo(this.before.owner());
		assertThat(room("bo").pmi()).isNotEqualTo(this.before.pmi());
		assertThat(room("cy").pmi()).isEqualTo(this.before.pmi());
	}

	@Test
	void onlyTheRoomOfADepartedOwnerIsHandedOverAndOnlyToAPresentPerson() {
		PersonRef ada = PersonRef.parse("ada");

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> rooms().preview(ADMIN, ada, CY))
			.withMessageContaining("is present in the directory");
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> rooms().preview(ADMIN, this.bo, this.bo))
			.withMessageContaining("is missing from the directory");
		rooms().handOver(ADMIN, this.bo, CY, "took over the seminar");
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> rooms().handOver(ADMIN, this.bo, ada, "again"))
			.withMessageContaining("has no room");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t" })
	void requiresAReason(String reason) {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> rooms().handOver(ADMIN, this.bo, CY, reason))
			.withMessageStartingWith("The reason");
		assertThat(room("cy")).isEqualTo(this.replaced);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
	void itIsForAdminsOnly(Role role) {
		Actor actor = new Actor("cy", Set.of(role));

		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> rooms().preview(actor, this.bo, CY));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> rooms().handOver(actor, this.bo, CY, "mine"));
	}

	private RoomHandOver rooms() {
		return this.roomkeeper.get(RoomHandOver.class);
	}

	private Set<PersonalMeetingId> taken(LocalDate on) {
		return this.roomkeeper.get(Rooms.class).taken(List.of(this.replaced.pmi()), on);
	}

	private LocalDate today() {
		return this.roomkeeper.get(Account.class).today(this.roomkeeper.get(Clock.class));
	}

}
