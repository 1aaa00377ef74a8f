package io.roomkeeper.room.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.RoomEvent.RoomRenewed;
import io.roomkeeper.person.Person;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.Expiry;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;

/**
 * Renews an expired room when its owner opens the page of their room: the room gets a new
 * number and passcode, and the old number stays in quarantine for
 * {@value PersonalMeetingId#QUARANTINE_DAYS} days (support article 201362373).
 */
public final class RoomRenewal {

	private final Rooms rooms;

	private final ReinviteRecorder reinvites;

	private final AuditedTransaction transaction;

	private final RoomAllocator allocator;

	private final RandomGenerator random;

	private final Account account;

	private final Clock clock;

	/**
	 * @param reinvites records the meetings whose number changes
	 * @param random a cryptographically secure random source
	 * @param account supplies the time zone in which dates are counted
	 */
	public RoomRenewal(Rooms rooms, ReinviteRecorder reinvites, AuditedTransaction transaction, RoomAllocator allocator,
			RandomGenerator random, Account account, Clock clock) {
		this.rooms = rooms;
		this.reinvites = reinvites;
		this.transaction = transaction;
		this.allocator = allocator;
		this.random = random;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Returns the owner's room, renewed if it had expired; empty for a person without a
	 * room.
	 * @param actor the owner, signed in
	 */
	public Optional<Visit> visit(Actor actor, Person owner) {
		Optional<Visit> visit = this.rooms.of(owner.id())
			.map((room) -> room.state() == RoomState.EXPIRED ? renewed(actor, owner, room) : new Visit(room));
		if (visit.isPresent()) {
			this.rooms.shown(List.of(owner.id()), this.account.today(this.clock));
		}
		return visit;
	}

	private Visit renewed(Actor actor, Person owner, PersonalRoom expired) {
		LocalDate today = this.account.today(this.clock);
		PersonalRoom renewed = new PersonalRoom(expired.owner(), this.allocator.drawOne(today), expired.link(),
				Optional.of(Passcode.draw(this.random)), RoomState.ACTIVE, today, Optional.empty(),
				today.plusDays(Expiry.DAYS), Optional.empty());
		LocalDate restsFrom = expired.expiredOn().orElse(today);
		return this.transaction.execute(actor, (recorder) -> {
			if (!this.rooms.reissueExpired(renewed, expired.pmi(),
					restsFrom.plusDays(PersonalMeetingId.QUARANTINE_DAYS))) {
				return new Visit(this.rooms.of(expired.owner()).orElse(expired));
			}
			recorder.record(new RoomRenewed(owner.seen().uid().auditSubject(), expired.pmi().grouped(),
					renewed.pmi().grouped()));
			return new Visit(renewed, Optional.of(expired.pmi()),
					this.reinvites.record(recorder, ReinviteCause.NUMBER, expired, renewed));
		});
	}

	/**
	 * A room as its owner found it.
	 *
	 * @param room the room as it is now
	 * @param replaced the old number, if the room has just got a new one
	 * @param reinvites the re-invites that the new number needs and avoids
	 */
	public record Visit(PersonalRoom room, Optional<PersonalMeetingId> replaced, ReinviteCounts reinvites) {

		Visit(PersonalRoom room) {
			this(room, Optional.empty(), ReinviteCounts.NONE);
		}

	}

}
