package io.roomkeeper.batch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.person.People;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The rooms of people who leave, and of people who come back. */
class RetirementTests extends JobTests {

	private static final String BO_LEAVES = "dn: uid=bo,ou=people,dc=test,dc=example\nchangetype: delete\n";

	private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

	private Run sync(int daysLater) {
		return this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, this.today.plusDays(daysLater));
	}

	/** The day on which Bo was first missed is read, since midnight may have passed. */
	private int graceEnds() {
		LocalDate missed = entry("bo").orElseThrow()
			.person()
			.missingSince()
			.orElseThrow()
			.atZone(ZoneOffset.UTC)
			.toLocalDate();
		return (int) (missed.toEpochDay() - this.today.toEpochDay()) + 30;
	}

	@Test
	void aRoomIsRetiredWhenItsOwnerHasBeenMissingForTheGraceTime() {
		sync(0);
		PersonalRoom before = room("bo");
		this.roomkeeper.change(BO_LEAVES);
		sync(0);

		Run tooEarly = sync(graceEnds() - 1);
		Run inTime = sync(graceEnds());
		Run again = sync(graceEnds());

		assertThat(tooEarly.counts().of(CountKind.RETIRED)).isZero();
		assertThat(inTime.counts().of(CountKind.RETIRED)).isEqualTo(1);
		assertThat(items(inTime, Outcome.RETIRED)).extracting(RunItem::item).containsExactly("bo");
		assertThat(again.counts().of(CountKind.RETIRED)).isZero();
		assertThat(room("bo").state()).isEqualTo(RoomState.RETIRED);
		assertThat(room("bo").pmi()).isEqualTo(before.pmi());
	}

	@Test
	void anOwnerWhoReturnsAfterTheGraceTimeGetsTheSameRoomForAYear() {
		sync(0);
		PersonalRoom before = room("bo");
		this.roomkeeper.change(BO_LEAVES);
		sync(0);
		sync(graceEnds());

		this.roomkeeper.change(addition("bo"));
		Run back = sync(700);

		PersonalRoom after = room("bo");
		assertThat(back.counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(back.counts().of(CountKind.RETIRED)).isZero();
		assertThat(after.state()).isEqualTo(RoomState.ACTIVE);
		assertThat(after.pmi()).isEqualTo(before.pmi());
		assertThat(after.passcode()).isEqualTo(before.passcode());
		assertThat(after.expiresOn()).isEqualTo(this.today.plusDays(700 + 365));
	}

	@Test
	void nobodyElseGetsTheNumberOfARetiredRoom() {
		sync(0);
		this.roomkeeper.change(BO_LEAVES);
		sync(0);
		sync(graceEnds());

		Rooms rooms = this.roomkeeper.get(Rooms.class);

		assertThat(rooms.taken(List.of(room("bo").pmi()), this.today.plusYears(9))).containsExactly(room("bo").pmi());
	}

	@Test
	void aRoomThatHadExpiredReturnsExpired() {
		sync(0);
		sweep(this.today.plusDays(365));
		this.roomkeeper.change(BO_LEAVES);
		sync(365);
		sync(graceEnds() + 365);

		this.roomkeeper.change(addition("bo"));
		sync(500);

		assertThat(room("bo").state()).isEqualTo(RoomState.EXPIRED);
	}

	@Test
	void aPlanListsTheRoomsThatWouldBeRetiredButNotThoseOfOwnersWhoAreBack() {
		sync(0);
		this.roomkeeper.change(BO_LEAVES, "dn: uid=cy,ou=people,dc=test,dc=example\nchangetype: delete\n");
		sync(0);
		this.roomkeeper.change(addition("cy"));

		Run plan = this.roomkeeper.run(JobName.SYNC, RunMode.PLAN, this.today.plusDays(graceEnds()));

		assertThat(items(plan, Outcome.RETIRED)).extracting(RunItem::item).containsExactly("bo");
		assertThat(room("bo").state()).isEqualTo(RoomState.ACTIVE);
	}

	@Test
	void oneConfirmationCoversMissingPeopleAndTheirRooms() {
		for (int i = 10; i < 30; i++) {
			this.roomkeeper.change(addition("extra" + i));
		}
		sync(0);
		for (int i = 10; i < 22; i++) {
			this.roomkeeper.change("dn: uid=extra%d,ou=people,dc=test,dc=example\nchangetype: delete\n".formatted(i));
		}
		Run paused = this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, this.today.plusDays(40));

		long presentBefore = this.roomkeeper.get(People.class).countPresent();
		Run done = confirm(paused);

		assertThat(paused.message().orElseThrow().plain()).contains("mark 12 of 23 people missing",
				"retire 12 of 23 rooms");
		assertThat(presentBefore).isEqualTo(23);
		assertThat(this.roomkeeper.get(People.class).countPresent()).isEqualTo(11);
		assertThat(done.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(done.counts().of(CountKind.RETIRED)).isEqualTo(12);
	}

	private Run confirm(Run paused) {
		return this.roomkeeper.get(Jobs.class).confirm(paused.id(), Actor.operator("test"));
	}

}
