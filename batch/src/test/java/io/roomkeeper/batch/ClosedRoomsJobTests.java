package io.roomkeeper.batch;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

/** Meetings leave rooms that close without a plan. */
class ClosedRoomsJobTests extends JobTests {

	private static final Actor ADMIN = new Actor("ada", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	@BeforeEach
	void meeting() {
		this.roomkeeper.run(JobName.SYNC);
		schedule("ada");
	}

	@Test
	void movesMeetingsOutOfARoomThatHasExpired() {
		sweep(FIRST_DAY.plusDays(365));

		Run run = this.roomkeeper.run(JobName.CLOSED_ROOMS);

		assertThat(run.counts().of(CountKind.UPDATED)).isOne();
		assertThat(meeting("ada").inPersonalRoom()).isFalse();
		assertThat(this.roomkeeper.run(JobName.CLOSED_ROOMS).counts().of(CountKind.READ)).isZero();
	}

	@Test
	void leavesMeetingsInARoomThatOpens() {
		this.roomkeeper.run(JobName.CLOSED_ROOMS);

		assertThat(meeting("ada").inPersonalRoom()).isTrue();
	}

	@Test
	void aPlanListsTheHostsAndMovesNothing() {
		sweep(FIRST_DAY.plusDays(365));

		Run run = this.roomkeeper.run(JobName.CLOSED_ROOMS, RunMode.PLAN, FIRST_DAY);

		assertThat(run.counts().of(CountKind.READ)).isOne();
		assertThat(meeting("ada").inPersonalRoom()).isTrue();
	}

	@Test
	void theJobFollowsASyncThatClosedARoomAndRecordsAReinvite() {
		switchOff("ada");

		this.roomkeeper.run(JobName.SYNC);

		Run run = this.roomkeeper.get(Runs.class).latest(null, 1).getFirst();
		assertThat(run.job()).isEqualTo(JobName.CLOSED_ROOMS);
		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(meeting("ada").inPersonalRoom()).isFalse();
		assertThat(this.roomkeeper.get(Reinvites.class).of(new PersonId(id("ada")), 10)).extracting(ReinviteItem::cause)
			.containsExactly(ReinviteCause.PMI_OFF);
	}

	@Test
	void theJobDoesNotFollowASyncThatClosesNoRoom() {
		this.roomkeeper.run(JobName.SYNC);

		assertThat(this.roomkeeper.get(Runs.class).latest(null, 10)).extracting(Run::job).containsOnly(JobName.SYNC);
	}

	@Test
	void moreClosedRoomsThanTheBrakeAllowsNeedAConfirmation() {
		for (int i = 0; i < 11; i++) {
			this.roomkeeper.change(addition("p" + i));
		}
		this.roomkeeper.run(JobName.SYNC);
		for (int i = 0; i < 11; i++) {
			schedule("p" + i);
			switchOff("p" + i);
		}

		Run run = this.roomkeeper.run(JobName.CLOSED_ROOMS);

		assertThat(run.status()).isEqualTo(RunStatus.PAUSED);
		assertThat(meeting("p1").inPersonalRoom()).isTrue();
		this.roomkeeper.get(Jobs.class).confirm(run.id(), Actor.operator("root"));
		assertThat(meeting("p1").inPersonalRoom()).isFalse();
		assertThat(meeting("p10").inPersonalRoom()).isFalse();
	}

	private void switchOff(String uid) {
		this.roomkeeper.get(SettingsService.class)
			.assign(ADMIN, ProposedAssignment.locked(new Scope.User(new PersonId(id(uid))),
					SettingsService.PERSONAL_MEETING, SettingValue.OFF, Optional.empty(), "no licence"));
	}

	private void schedule(String uid) {
		LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).plusDays(3);
		this.roomkeeper.get(MeetingScheduling.class)
			.schedule(ADMIN, PersonRef.parse(uid),
					new MeetingRequest("Seminar", Optional.of(start), Optional.of("Africa/Abidjan"), 60,
							Optional.empty(), List.of(), List.of(), Optional.of(true), Optional.empty(),
							Optional.empty(), Optional.empty()));
	}

	private Meeting meeting(String uid) {
		List<Meeting> all = this.roomkeeper.get(Meetings.class).upcomingOf(new PersonId(id(uid)), Instant.now(), 10);
		return all.getFirst();
	}

}
