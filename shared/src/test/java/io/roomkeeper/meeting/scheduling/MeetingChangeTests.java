package io.roomkeeper.meeting.scheduling;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.reinvite.ReinviteState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MeetingChangeTests extends SchedulingTest {

	private static MeetingEdit edit(Optional<String> topic, Optional<LocalDateTime> start) {
		return new MeetingEdit(topic, start, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
	}

	private static MeetingEdit withoutWaiting(boolean waitingRoom) {
		return new MeetingEdit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(waitingRoom), Optional.empty(),
				Optional.empty());
	}

	private List<String> trail() {
		return this.database.auditTrail().latest(Long.MAX_VALUE, 9).stream().map(AuditEntry::kind).toList();
	}

	@Test
	void resetsRepliesOnlyIfTheDatesChange() {
		Meeting before = accepted(weekly());

		Meeting renamed = this.scheduling.edit(ANA, before.key(), before.version(),
				edit(Optional.of("New topic"), Optional.empty()));
		Meeting moved = this.scheduling.edit(ANA, before.key(), renamed.version(),
				edit(Optional.empty(), Optional.of(LocalDateTime.parse("2027-03-09T11:00"))));

		assertThat(renamed.calendar().sequence()).isEqualTo(0);
		assertThat(renamed.invitees()).extracting(Invitee::reply).containsExactly(ReplyStatus.ACCEPTED);
		assertThat(moved.calendar().sequence()).isEqualTo(1);
		assertThat(moved.invitees()).extracting(Invitee::reply).containsExactly(ReplyStatus.NEEDS_ACTION);
		assertThat(moved.calendar().uid()).isEqualTo(before.calendar().uid());
	}

	@Test
	void raisesTheSequenceAndKeepsTheRepliesIfTheJoinDetailsChange() {
		Meeting before = accepted(weekly());

		Meeting after = this.scheduling.revokeLink(ANA, before.key(), before.version());

		assertThat(after.calendar().sequence()).isEqualTo(1);
		assertThat(after.invitees()).extracting(Invitee::reply).containsExactly(ReplyStatus.ACCEPTED);
		assertThat(after.access().token()).isNotEqualTo(before.access().token());
	}

	@Test
	void createsAReinviteItemIfTheLinkIsReplacedAndClosesItWithTheMeeting() {
		Meeting before = weekly();

		Meeting after = this.scheduling.revokeLink(ANA, before.key(), before.version());
		assertThat(this.database.reinvites().openOf(List.of(before.key()))).hasSize(1);
		this.scheduling.cancel(ANA, before.key(), after.version());

		assertThat(this.database.reinvites().countOf(before.host())).isEqualTo(Map.of(ReinviteState.SUPERSEDED, 1));
	}

	private Meeting accepted(Meeting meeting) {
		Meeting answered = meeting.with(List.of(new Invitee("guest@x.example", "Guest", ReplyStatus.ACCEPTED)));
		assertThat(this.database.meetings().replace(answered, NOW)).isTrue();
		return this.database.meetings().find(meeting.key()).orElseThrow();
	}

	@Test
	void changesNothingIfNothingDiffers() {
		Meeting before = weekly();

		Meeting after = this.scheduling.edit(ANA, before.key(), before.version(), withoutWaiting(false));

		assertThat(after.version()).isEqualTo(before.version());
		assertThat(trail()).containsExactly("MeetingScheduled");
	}

	@Test
	void movesAndCancelsSingleOccurrences() {
		Meeting before = weekly();
		LocalDateTime second = LocalDateTime.parse("2027-03-16T10:00");
		LocalDateTime third = LocalDateTime.parse("2027-03-23T10:00");

		Meeting moved = this.scheduling.editOccurrence(ANA, before.key(), 1, second, new OccurrenceEdit(
				Optional.empty(), Optional.of(LocalDateTime.parse("2027-03-17T12:00")), Optional.empty()));
		Meeting cancelled = this.scheduling.cancelOccurrence(ANA, before.key(), 2, third);

		assertThat(cancelled.schedule().after(NOW, 3)).extracting((one) -> one.begins().toLocalDateTime().toString())
			.containsExactly("2027-03-09T10:00", "2027-03-17T12:00", "2027-03-30T10:00");
		assertThat(List.of(moved.calendar().sequence(), cancelled.calendar().sequence())).containsExactly(1, 2);
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.scheduling.cancelOccurrence(ANA, before.key(), 3, third));
		assertThat(trail()).containsExactly("OccurrenceCancelled", "OccurrenceMoved", "MeetingScheduled");
	}

	@Test
	void keepsACancelledMeetingForItsInvitees() {
		Meeting before = weekly();

		Meeting after = this.scheduling.cancel(ANA, before.key(), before.version());

		assertThat(after.cancelledAt()).contains(NOW);
		assertThat(after.calendar().sequence()).isEqualTo(1);
		assertThat(this.scheduling.upcoming(ANA, ANAS)).isEmpty();
		assertThat(this.scheduling.find(ANA, before.key())).isEqualTo(after);
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.scheduling.cancel(ANA, before.key(), after.version()));
	}

	@Test
	void refusesAChangeOfAnOldVersion() {
		Meeting before = weekly();
		this.scheduling.edit(ANA, before.key(), before.version(), edit(Optional.of("First"), Optional.empty()));

		assertThatExceptionOfType(MeetingChangedException.class).isThrownBy(() -> this.scheduling.edit(ANA,
				before.key(), before.version(), edit(Optional.of("Second"), Optional.empty())));
	}

}
