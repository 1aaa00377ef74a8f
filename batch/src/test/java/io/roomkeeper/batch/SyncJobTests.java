package io.roomkeeper.batch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunNotPausedException;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static io.roomkeeper.batch.cli.TestRoomkeeper.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SyncJobTests extends JobTests {

	@Test
	void givesEverybodyARoom() {
		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(run.counts().of(CountKind.READ)).isEqualTo(3);
		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(3);
		assertThat(room("ada").state()).isEqualTo(RoomState.ACTIVE);
		assertThat(List.of(room("ada").pmi(), room("bo").pmi(), room("cy").pmi())).doesNotHaveDuplicates();
	}

	@Test
	void storesGroupsWithTheirMembersAndNestedGroups() {
		Run run = this.roomkeeper.run(JobName.SYNC);

		Groups groups = this.roomkeeper.get(Groups.class);
		GroupId staff = group("Staff").id();
		assertThat(run.counts().of(CountKind.GROUPS_CREATED)).isEqualTo(2);
		assertThat(groups.directMembers(staff)).containsExactly(id("ada"), id("bo"));
		assertThat(groups.nesting()).containsExactly(Map.entry(group("Everyone").id(), Set.of(staff)));
	}

	@Test
	void aSecondSyncChangesNothing() {
		this.roomkeeper.run(JobName.SYNC);
		PersonalRoom before = room("ada");

		Run second = this.roomkeeper.run(JobName.SYNC);

		assertThat(second.counts().of(CountKind.UNCHANGED)).isEqualTo(3);
		assertThat(second.counts().of(CountKind.CREATED) + second.counts().of(CountKind.UPDATED)).isZero();
		assertThat(second.counts().of(CountKind.GROUPS_UNCHANGED)).isEqualTo(2);
		assertThat(room("ada")).isEqualTo(before);
	}

	@Test
	void aRenamedAndMovedPersonKeepsTheirRoom() {
		this.roomkeeper.run(JobName.SYNC);
		PersonalRoom before = room("ada");
		this.roomkeeper.change("""
				dn: uid=ada,ou=people,dc=test,dc=example
				changetype: moddn
				newrdn: uid=ada.lovelace
				deleteoldrdn: 1
				newsuperior: dc=test,dc=example
				""");

		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(room("ada.lovelace")).isEqualTo(before);
		assertThat(entry("ada")).isEmpty();
	}

	@Test
	void aRemovedPersonIsMarkedAndGetsTheSameRoomOnReturn() {
		this.roomkeeper.run(JobName.SYNC);
		PersonalRoom before = room("bo");
		this.roomkeeper.change("dn: uid=bo,ou=people,dc=test,dc=example\nchangetype: delete\n");

		Run gone = this.roomkeeper.run(JobName.SYNC);

		assertThat(gone.counts().of(CountKind.MISSING)).isEqualTo(1);
		assertThat(items(gone, Outcome.MISSING)).extracting(RunItem::item).containsExactly("bo");
		assertThat(entry("bo").orElseThrow().person().missingSince()).isPresent();

		this.roomkeeper.change(addition("bo"));
		Run back = this.roomkeeper.run(JobName.SYNC);

		assertThat(back.counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(room("bo")).isEqualTo(before);
		assertThat(entry("bo").orElseThrow().person().missingSince()).isEmpty();
	}

	@Test
	void theFormerMembershipOfAMovedPersonStaysInTheHistory() {
		this.roomkeeper.run(JobName.SYNC);
		Groups groups = this.roomkeeper.get(Groups.class);
		Instant before = Instant.now();
		this.roomkeeper.change("""
				dn: cn=Staff,ou=groups,dc=test,dc=example
				changetype: modify
				delete: member
				member: uid=bo,ou=people,dc=test,dc=example
				""");

		this.roomkeeper.run(JobName.SYNC);

		assertThat(groups.directGroupsOf(new PersonId(id("bo")))).isEmpty();
		assertThat(groups.asOf(before).directGroupsOf(new PersonId(id("bo")))).containsExactly(group("Staff").id());
		assertThat(groups.asOf(Instant.EPOCH).directGroupsOf(new PersonId(id("ada"))))
			.containsExactly(group("Staff").id());
	}

	@Test
	void theNextSyncRestoresAMembershipChangedByOtherMeans() {
		this.roomkeeper.run(JobName.SYNC);
		Groups groups = this.roomkeeper.get(Groups.class);
		GroupId staff = group("Staff").id();
		int[] members = groups.directMembers(staff);
		assertThat(groups.digests()).containsKey(staff);
		groups.changeMembers(staff, List.of(), List.of(new PersonId(members[0])), Instant.now());

		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.counts().of(CountKind.GROUPS_UPDATED)).isOne();
		assertThat(groups.directMembers(staff)).isEqualTo(members);
		assertThat(this.roomkeeper.run(JobName.SYNC).counts().of(CountKind.GROUPS_UPDATED)).isZero();
	}

	@Test
	void doesNotChangeLocalGroups() {
		this.roomkeeper.run(JobName.SYNC);
		Groups groups = this.roomkeeper.get(Groups.class);
		GroupId id = groups.allot(1);
		groups.add(List.of(new Group(id, Optional.empty(), Optional.empty(), "Pilot", 1, false)), Instant.now());
		groups.changeMembers(id, List.of(new PersonId(id("bo"))), List.of(), Instant.now());
		Group before = group("Pilot");

		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.counts().of(CountKind.GROUPS_MISSING) + run.counts().of(CountKind.GROUPS_UPDATED)).isZero();
		assertThat(group("Pilot")).isEqualTo(before);
		assertThat(groups.directMembers(id)).containsExactly(id("bo"));
	}

	@Test
	void aPlanListsWhatWouldChangeAndChangesNothing() {
		Run plan = this.roomkeeper.run(JobName.SYNC, RunMode.PLAN, FIRST_DAY);

		assertThat(items(plan, Outcome.CREATED)).extracting(RunItem::item)
			.containsExactlyInAnyOrder("ada", "bo", "cy", "Staff", "Everyone");
		assertThat(this.roomkeeper.get(People.class).countPresent()).isZero();
		assertThat(this.roomkeeper.get(Groups.class).all()).isEmpty();
	}

	@Test
	void twoEntriesWithOneUidAreReportedAndTheFirstIsKept() {
		this.roomkeeper.change("""
				dn: ou=guests,dc=test,dc=example
				changetype: add
				objectClass: organizationalUnit
				ou: guests
				""", addition("ada").replace("ou=people", "ou=guests").replaceAll("(?m)^entryUUID.*\\n", ""));

		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(run.counts().of(CountKind.SKIPPED)).isEqualTo(1);
		assertThat(items(run, Outcome.SKIPPED)).singleElement()
			.satisfies((item) -> assertThat(item.detail()).contains("another entry has the same uid 'ada'"));
	}

	@Test
	void aSyncThatWouldMarkManyAsMissingPausesAndContinuesWhenConfirmed() {
		for (int i = 10; i < 30; i++) {
			this.roomkeeper.change(addition("extra" + i));
		}
		this.roomkeeper.run(JobName.SYNC);
		for (int i = 10; i < 22; i++) {
			this.roomkeeper.change("dn: uid=extra%d,ou=people,dc=test,dc=example\nchangetype: delete\n".formatted(i));
		}

		Run paused = this.roomkeeper.run(JobName.SYNC);

		assertThat(paused.status()).isEqualTo(RunStatus.PAUSED);
		assertThat(paused.message().orElseThrow().plain()).contains("mark 12 of 23 people missing",
				"--confirm=" + paused.id().value());
		assertThat(entry("extra10").orElseThrow().person().missingSince()).isEmpty();

		Run confirmed = this.roomkeeper.get(Jobs.class).confirm(paused.id(), Actor.operator("test"));

		assertThat(confirmed.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(confirmed.counts().of(CountKind.MISSING)).isEqualTo(12);
		assertThat(entry("extra10").orElseThrow().person().missingSince()).isPresent();
		assertThatExceptionOfType(RunNotPausedException.class)
			.isThrownBy(() -> this.roomkeeper.get(Jobs.class).confirm(paused.id(), Actor.operator("test")));
	}

	@Test
	void moreThanWasConfirmedPausesAgain() {
		for (int i = 10; i < 40; i++) {
			this.roomkeeper.change(addition("extra" + i));
		}
		this.roomkeeper.run(JobName.SYNC);
		for (int i = 10; i < 22; i++) {
			this.roomkeeper.change("dn: uid=extra%d,ou=people,dc=test,dc=example\nchangetype: delete\n".formatted(i));
		}
		Run paused = this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.change("dn: uid=extra30,ou=people,dc=test,dc=example\nchangetype: delete\n");

		Run again = this.roomkeeper.get(Jobs.class).confirm(paused.id(), Actor.operator("test"));

		assertThat(again.status()).isEqualTo(RunStatus.PAUSED);
		assertThat(again.message().orElseThrow().plain()).contains("mark 13 of");
	}

	@Test
	void aFailedSyncSaysWhatAndWhereAndLeavesEverythingAsItWas() {
		this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.stopDirectory();

		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.status()).isEqualTo(RunStatus.FAILED);
		assertThat(run.message().orElseThrow().plain()).contains("ldap://127.0.0.1");
		assertThat(entry("ada").orElseThrow().person().missingSince()).isEmpty();
	}

}
