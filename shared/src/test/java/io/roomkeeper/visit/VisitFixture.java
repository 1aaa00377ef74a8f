package io.roomkeeper.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.reinvite.RoomServices;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.service.ServiceRoom;
import io.roomkeeper.store.TestDatabase;
import io.roomkeeper.visit.host.HostControls;
import io.roomkeeper.visit.host.RoomStarts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A room of Ana's, a meeting of hers with Ben, and guests who want to enter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class VisitFixture {

	static final Optional<Duration> NEVER = Optional.empty();

	/** The first occurrence of the meeting: 1 December, 9:30 in Madrid. */
	static final Instant BEGINS = Instant.parse("2026-12-01T08:30:00Z");

	final RoomServices services;

	VisitPolicy policy = new VisitPolicy(true, NEVER);

	Instant now = RoomServices.NOW;

	@SuppressWarnings("NullAway.Init")
	HostControls host;

	@SuppressWarnings("NullAway.Init")
	JoinRoom room;

	VisitFixture(TestDatabase database) {
		this.services = new RoomServices(database);
	}

	@BeforeEach
	void open() {
		this.services.fill();
		this.policy = new VisitPolicy(true, NEVER);
		this.now = RoomServices.NOW;
		PersonalRoom own = this.services.room("ana");
		this.room = new JoinRoom(this.services.people.get(RoomServices.ANAS), Optional.empty(), true, "",
				new ServiceRoom(own.pmi().digits(), Optional.empty(), "ana", "Ana"));
		RoomStarts starts = new RoomStarts(this.services.database.ledger(), this.services.database.ownership(),
				RoomServices.ACCOUNT, this.services.clock);
		this.host = new HostControls(this.services.database.visits(), (_) -> this.policy, this.services.people, starts,
				this.services.transaction, this.services.clock);
	}

	@AfterAll
	void close() {
		this.services.database.close();
	}

	/** Adds a weekly meeting of Ana's with Ben as alternative host. */
	JoinRoom meeting() {
		Meeting meeting = this.services.meeting(this.services.meeting("ana", MeetingOrigin.IMPORTED))
			.with(Set.of(this.services.id("ben")));
		this.services.database.meetings().replace(meeting, RoomServices.NOW);
		return new JoinRoom(this.services.people.get(RoomServices.ANAS), Optional.of(meeting), false, "",
				this.room.place());
	}

	VisitId ask(JoinRoom where) {
		return ((EntryAnswer.Noted) entry().ask(where, guest(where))).visit().id();
	}

	Guest guest(JoinRoom where) {
		return new Guest(GuestName.typed("Guest").orElseThrow(), Optional.empty(),
				JoinAddress.number(this.room.place().number()).orElseThrow(), where.meeting().map(Meeting::key));
	}

	VisitStage stage(VisitId visit) {
		return entry().status(visit).orElseThrow().stage();
	}

	GuestEntry entry() {
		return new GuestEntry(this.services.database.visits(), (_) -> this.policy, limits(),
				Clock.fixed(this.now, ZoneOffset.UTC));
	}

	static VisitLimits limits() {
		return VisitLimits.usual(Duration.ofDays(30), Duration.ofMinutes(30));
	}

}
