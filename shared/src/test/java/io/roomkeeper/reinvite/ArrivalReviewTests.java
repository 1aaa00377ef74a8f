package io.roomkeeper.reinvite;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.reinvite.GuestArrival.Entrance;
import io.roomkeeper.reinvite.HostReinvites.MeetingReinvite;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The effect of recorded arrivals on the re-invite items of their meetings. */
class ArrivalReviewTests {

	private static final long OLD = 3_456_179_013L;

	private static final long NEW = 7_531_902_468L;

	private static final Instant FIRST = Instant.parse("2026-12-01T08:30:00Z");

	private final RoomServices services = new RoomServices(TestDatabase.hsqldb());

	private final List<GuestArrival> recorded = new ArrayList<>();

	private ArrivalReview review;

	private MeetingKey meeting;

	@BeforeEach
	void changeTheNumber() {
		this.services.fill();
		this.meeting = this.services.meeting("ana", MeetingOrigin.IMPORTED);
		PersonalRoom room = this.services.room("ana");
		PersonalRoom after = new PersonalRoom(room.owner(), new PersonalMeetingId(NEW), Optional.empty(),
				room.passcode(), room.state(), room.assignedOn(), room.lastUsedOn(), room.expiresOn(),
				room.expiredOn());
		this.services.transaction.run(RoomServices.ANA,
				(recorder) -> this.services.recorder.record(recorder, ReinviteCause.NUMBER, room, after));
		this.review = new ArrivalReview(
				(from, until) -> this.recorded.stream()
					.filter((one) -> !one.occurrence().isBefore(from) && one.occurrence().isBefore(until))
					.toList(),
				this.services.database.reinvites(), this.services.database.meetings(), this.services.people,
				this.services.transaction);
	}

	@Test
	void guestsWithTheNewDetailsOnlyCloseTheItem() {
		arrive(FIRST, new Entrance.Digits(NEW));
		arrive(FIRST, new Entrance.OfMeeting());

		assertThat(review(FIRST)).isOne();
		assertThat(item().state()).isEqualTo(ReinviteState.SEEN);
		assertThat(item().closedAt()).isPresent();
	}

	@Test
	void oneGuestWithTheOldDetailsKeepsItOpen() {
		arrive(FIRST, new Entrance.Digits(NEW));
		arrive(FIRST, new Entrance.OfRoom(new PersonalLink("ana.garcia")));

		assertThat(review(FIRST)).isZero();
		assertThat(item().state()).isEqualTo(ReinviteState.TO_DO);
	}

	@Test
	void noGuestsLeaveItOpen() {
		assertThat(review(FIRST)).isZero();
		assertThat(item().state()).isEqualTo(ReinviteState.TO_DO);
	}

	@Test
	void aGuestWithTheOldDetailsReopensAClosedItem() {
		arrive(FIRST, new Entrance.Digits(NEW));
		review(FIRST);
		Instant second = FIRST.plus(Duration.ofDays(7));
		arrive(second, new Entrance.Digits(OLD));
		arrive(second, new Entrance.Digits(NEW));

		assertThat(review(second)).isOne();
		assertThat(item().state()).isEqualTo(ReinviteState.TO_DO);
		assertThat(this.services.trail()).startsWith("ReinviteChanged", "ReinviteChanged");
	}

	@Test
	void aGuestWithTheOldDetailsReopensAConfirmedItem() {
		this.services.reinvites.confirm(RoomServices.ANA, item().id());
		arrive(FIRST, new Entrance.Digits(OLD));

		review(FIRST);

		assertThat(item().state()).isEqualTo(ReinviteState.TO_DO);
	}

	@Test
	void guestsBeforeTheChangeDoNotCount() {
		this.recorded.add(new GuestArrival(this.meeting, FIRST, new Entrance.Digits(OLD),
				RoomServices.NOW.minusSeconds(1), Optional.empty()));
		arrive(FIRST, new Entrance.Digits(NEW));

		review(FIRST);

		assertThat(item().state()).isEqualTo(ReinviteState.SEEN);
	}

	@Test
	void onlyInviteesWhoHadSignedInAreRecognised() {
		arrive(FIRST, new Entrance.Digits(NEW));
		this.recorded
			.add(new GuestArrival(this.meeting, FIRST, new Entrance.Digits(NEW), FIRST, Optional.of("A@x.example")));
		this.recorded
			.add(new GuestArrival(this.meeting, FIRST, new Entrance.Digits(OLD), FIRST, Optional.of("b@x.example")));

		assertThat(this.review.seen(item(), this.recorded)).extracting(Invitee::mail).containsExactly("a@x.example");
	}

	private void arrive(Instant occurrence, Entrance entrance) {
		this.recorded.add(new GuestArrival(this.meeting, occurrence, entrance, occurrence, Optional.empty()));
	}

	private int review(Instant occurrence) {
		return this.review.review(RoomServices.ADMIN, occurrence, occurrence.plusSeconds(3_600));
	}

	private ReinviteItem item() {
		return this.services.reinvites.of(RoomServices.ANA, RoomServices.ANAS)
			.all()
			.stream()
			.map(MeetingReinvite::item)
			.findFirst()
			.orElseThrow();
	}

}
