package io.roomkeeper.join;

import java.time.Duration;
import java.util.Optional;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.join.JoinAnswer.Closed;
import io.roomkeeper.join.JoinAnswer.Reason;
import io.roomkeeper.meeting.LinkPolicy;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.service.ServiceRoom;

/**
 * Decides what the visitor of an address may learn and whether they may enter. Without a
 * valid passcode or the link of a meeting, every number that needs a passcode gets the
 * same answer, whether or not it exists. Settings, people and rooms are read only for
 * visitors who have proved that they may know them.
 */
public final class JoinService {

	/** How long a proof that the passcode was right is valid. */
	public static final Duration PROOF_KEPT = JoinProofs.KEPT;

	private final JoinEntries entries;

	private final PersonLookup people;

	private final Rooms rooms;

	private final RoomStatuses statuses;

	private final Meetings meetings;

	private final JoinDetailsResolver details;

	private final LinkPolicy links;

	private final JoinSettings settings;

	private final PasscodeThrottle throttle;

	private final JoinProofs proofs;

	JoinService(JoinEntries entries, PersonLookup people, Rooms rooms, RoomStatuses statuses, Meetings meetings,
			JoinDetailsResolver details, LinkPolicy links, JoinSettings settings, PasscodeThrottle throttle,
			JoinProofs proofs) {
		this.entries = entries;
		this.people = people;
		this.rooms = rooms;
		this.statuses = statuses;
		this.meetings = meetings;
		this.details = details;
		this.links = links;
		this.settings = settings;
		this.throttle = throttle;
		this.proofs = proofs;
	}

	/**
	 * Returns the answer to a visitor. Reading it starts nothing and counts as no use.
	 */
	public JoinAnswer answer(JoinAddress address, JoinAttempt attempt) {
		Optional<JoinEntry> entry = this.entries.find(address);
		if (address instanceof JoinAddress.ByToken && entry.isEmpty()) {
			return new JoinAnswer.Nowhere();
		}
		if (entry.filter((one) -> knows(address, one, attempt)).isPresent()) {
			return inside(entry.get(), attempt);
		}
		return attempt.passcode()
			.map((passcode) -> tried(address, entry, passcode, attempt))
			.orElseGet(() -> entry.filter((one) -> one.passcode().isEmpty())
				.map((one) -> inside(one, attempt))
				.filter(JoinService::opens)
				.orElseGet(() -> new JoinAnswer.PasscodeNeeded(false)));
	}

	/**
	 * Returns what lets a visitor in again who has just entered the right passcode; empty
	 * if the address has none.
	 */
	public Optional<String> proof(JoinAddress address) {
		return this.entries.find(address).flatMap(JoinEntry::passcode).map((one) -> this.proofs.of(address, one));
	}

	private boolean knows(JoinAddress address, JoinEntry entry, JoinAttempt attempt) {
		return (address instanceof JoinAddress.ByToken && this.links.countsAsPasscode(entry.host())) || attempt.proof()
			.filter((proof) -> entry.passcode().filter((own) -> this.proofs.isValid(proof, address, own)).isPresent())
			.isPresent();
	}

	private JoinAnswer tried(JoinAddress address, Optional<JoinEntry> entry, String passcode, JoinAttempt attempt) {
		Optional<PasscodeThrottle.Attempt> admitted = this.throttle.admit(address, attempt.network());
		if (admitted.isEmpty()) {
			return new JoinAnswer.TooManyAttempts(this.throttle.window());
		}
		Optional<Passcode> own = entry.flatMap(JoinEntry::passcode);
		if (passcode.length() > JoinAttempt.LONGEST_PASSCODE || own.filter((one) -> one.matches(passcode)).isEmpty()) {
			return new JoinAnswer.PasscodeNeeded(true);
		}
		admitted.get().succeeded();
		return inside(entry.get(), attempt);
	}

	private static boolean opens(JoinAnswer answer) {
		return answer instanceof JoinAnswer.Open || answer instanceof JoinAnswer.SignInNeeded;
	}

	/** Returns the truth, for those who may know it. */
	private JoinAnswer inside(JoinEntry entry, JoinAttempt attempt) {
		Person host = this.people.get(PersonRef.of(entry.host()));
		String name = host.seen().displayName();
		JoinAnswer answer = switch (entry.place()) {
			case JoinEntry.Place.FormerNumber() -> new Closed(Reason.MOVED, name);
			case JoinEntry.Place.OwnRoom() -> room(host, name);
			case JoinEntry.Place.Scheduled(var key) -> meeting(this.meetings.find(key), host, name);
		};
		return (answer instanceof JoinAnswer.Open && !isKnown(attempt) && this.settings.signInRequired(host.id()))
				? new JoinAnswer.SignInNeeded(name) : answer;
	}

	/** Returns whether the visitor has signed in and is still in the directory. */
	private boolean isKnown(JoinAttempt attempt) {
		return attempt.user()
			.flatMap((name) -> this.people.named(new Uid(name)))
			.filter((person) -> person.missingSince().isEmpty())
			.isPresent();
	}

	private JoinAnswer room(Person owner, String name) {
		Optional<PersonalRoom> room = this.rooms.of(owner.id());
		return switch (this.statuses.of(owner, room)) {
			case ACTIVE,
					OVERDUE ->
				room.<JoinAnswer>map((one) -> new JoinAnswer.Open(new JoinRoom(owner.id(), Optional.empty(),
						one.pmi().grouped(), place(owner, one.pmi().digits(), one.passcode())), name))
					.orElseGet(() -> new Closed(Reason.GONE, name));
			case DISABLED -> new Closed(Reason.DISABLED, name);
			case EXPIRED -> new Closed(Reason.EXPIRED, name);
			case NO_ROOM, RETIRED, OWNER_MISSING -> new Closed(Reason.GONE, name);
		};
	}

	private JoinAnswer meeting(Optional<Meeting> meeting, Person host, String name) {
		if (meeting.isEmpty() || host.missingSince().isPresent()) {
			return new Closed(Reason.GONE, name);
		}
		if (meeting.get().cancelledAt().isPresent()) {
			return new Closed(Reason.CANCELLED, name);
		}
		JoinDetails way = this.details.of(meeting.get());
		return new JoinAnswer.Open(
				new JoinRoom(host.id(), way.room().isPresent() ? Optional.empty() : meeting.map(Meeting::key),
						way.grouped(), place(host, way.digits(), way.passcode())),
				name);
	}

	private static ServiceRoom place(Person host, String digits, Optional<Passcode> passcode) {
		return new ServiceRoom(digits, passcode.map(Passcode::text), host.seen().uid().value(),
				host.seen().displayName());
	}

}
