package io.roomkeeper.room.licence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.audit.RoomEvent;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.veto.VetoKind;
import io.roomkeeper.veto.Vetoes;
import org.jspecify.annotations.Nullable;

/**
 * Takes personal links and chosen numbers back from people who have lost their licence
 * and did not get it back within the grace time. A chosen number is replaced by a drawn
 * one; a number that was drawn stays.
 */
public final class LicenceTakeBack {

	private final LostLicences lost;

	private final People people;

	private final Rooms rooms;

	private final RoomAllocator allocator;

	private final ReinviteRecorder reinvites;

	private final Vetoes vetoes;

	private final AuditedTransaction transaction;

	private final Account account;

	private final LicenceGrace grace;

	LicenceTakeBack(LostLicences lost, People people, Rooms rooms, ReinviteRecorder reinvites, Vetoes vetoes,
			AuditedTransaction transaction, RoomAllocator allocator, Account account, LicenceGrace grace) {
		this.lost = lost;
		this.people = people;
		this.rooms = rooms;
		this.allocator = allocator;
		this.reinvites = reinvites;
		this.vetoes = vetoes;
		this.transaction = transaction;
		this.account = account;
		this.grace = grace;
	}

	/** Returns people who have lost their licence, one page after the other. */
	public List<LostLicence> page(@Nullable PersonId after, int limit) {
		return this.lost.page(this.account.timeZone(), after, limit);
	}

	/**
	 * Returns what is taken back from a person who has lost the licence, and when; empty
	 * if nothing is.
	 */
	public Optional<LicenceEnd> endOf(PersonId person) {
		return this.lost.of(this.account.timeZone(), person)
			.map((lost) -> new LicenceEnd(lost, this.grace.endsOn(lost)));
	}

	/** Counts the rooms that have something that may be taken back. */
	public int countChosen() {
		return this.lost.countChosen();
	}

	/** Returns whether the grace time, and a veto if there is one, are over. */
	public boolean isOver(LostLicence lost, LocalDate asOf) {
		return !asOf.isBefore(this.grace.endsOn(lost));
	}

	/** Returns the warnings that are due and were not given yet. */
	public List<LicenceWarning> warningsDue(Collection<? extends LostLicence> lost, LocalDate asOf) {
		List<LicenceWarning> due = lost.stream().flatMap((one) -> this.grace.warning(one, asOf).stream()).toList();
		Set<PersonId> given = this.lost.warned(due);
		return due.stream().filter((one) -> !given.contains(one.lost().person())).toList();
	}

	/** Records that warnings were given. */
	public void warned(Collection<LicenceWarning> warnings, LocalDate on) {
		this.lost.note(warnings, on);
	}

	/**
	 * Takes links and numbers back in one transaction, and records re-invite items.
	 * Leaves out people who have a licence again, or whose link and number are held by a
	 * veto.
	 * @return the people from whom something was taken back
	 */
	public Set<PersonId> takeBack(Actor actor, Collection<? extends LostLicence> lost, LocalDate asOf) {
		return this.transaction.execute(actor, (recorder) -> {
			Map<PersonId, Person> persons = this.people.all(lost.stream().map(LostLicence::person).toList());
			Set<PersonId> held = this.vetoes.held(VetoKind.LINK, asOf);
			Set<PersonId> done = new HashSet<>();
			for (LostLicence one : lost) {
				Person person = persons.get(one.person());
				if (person != null && !held.contains(person.id()) && person.seen().licence() == Licence.BASIC
						&& takeBack(recorder, person, one, asOf)) {
					done.add(one.person());
				}
			}
			return done;
		});
	}

	private boolean takeBack(Recorder recorder, Person person, LostLicence lost, LocalDate asOf) {
		Optional<PersonalRoom> room = this.rooms.of(person.id())
			.filter((one) -> one.state() == RoomState.ACTIVE && isStill(one, lost));
		if (room.isEmpty()) {
			return false;
		}
		PersonalRoom before = room.get();
		PersonalRoom after = before.with(Optional.empty(), before.passcode());
		if (lost.number().isPresent()) {
			after = after.with(this.allocator.drawOne(asOf), asOf);
		}
		if (!this.rooms.change(before, after, asOf, asOf.plusDays(PersonalMeetingId.QUARANTINE_DAYS))) {
			return false;
		}
		ReinviteCounts counts = this.reinvites.record(recorder,
				lost.number().isPresent() ? ReinviteCause.NUMBER : ReinviteCause.LINK, before, after);
		AuditSubject subject = person.seen().uid().auditSubject();
		if (lost.number().isPresent()) {
			recorder.record(new RoomEvent.NumberChanged(subject, before.pmi().grouped(), after.pmi().grouped(), false,
					counts.needed(), counts.avoided()));
		}
		if (before.link().isPresent()) {
			recorder
				.record(new RoomEvent.LinkChanged(subject, before.link().map(PersonalLink::name), Optional.empty()));
		}
		return true;
	}

	/** Returns whether a room still has what is to be taken back. */
	private static boolean isStill(PersonalRoom room, LostLicence lost) {
		return room.link().equals(lost.link()) && lost.number().filter((one) -> !one.equals(room.pmi())).isEmpty();
	}

}
