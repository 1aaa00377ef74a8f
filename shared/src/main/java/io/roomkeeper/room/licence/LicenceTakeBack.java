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
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.audit.RoomEvent;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.veto.VetoKind;
import io.roomkeeper.veto.Vetoes;
import org.jspecify.annotations.Nullable;

/**
 * Takes personal links back from people who have lost their licence and did not get it
 * back within the grace time. The number of the room stays.
 */
public final class LicenceTakeBack {

	private final LostLicences lost;

	private final People people;

	private final Rooms rooms;

	private final ReinviteRecorder reinvites;

	private final Vetoes vetoes;

	private final AuditedTransaction transaction;

	private final Account account;

	private final LicenceGrace grace;

	LicenceTakeBack(LostLicences lost, People people, Rooms rooms, ReinviteRecorder reinvites, Vetoes vetoes,
			AuditedTransaction transaction, Account account, LicenceGrace grace) {
		this.lost = lost;
		this.people = people;
		this.rooms = rooms;
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

	/** Counts the rooms whose link may be taken back at all. */
	public int countLinks() {
		return this.lost.countLinks();
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
	 * Takes links back in one transaction, and records re-invite items. Leaves out people
	 * who have a licence again or whose link is held by a veto.
	 * @return the people whose link was taken back
	 */
	public Set<PersonId> takeBack(Actor actor, Collection<? extends LostLicence> lost, LocalDate asOf) {
		return this.transaction.execute(actor, (recorder) -> {
			Map<PersonId, Person> persons = this.people.all(lost.stream().map(LostLicence::person).toList());
			Set<PersonId> held = this.vetoes.held(VetoKind.LINK, asOf);
			Set<PersonId> done = new HashSet<>();
			for (LostLicence one : lost) {
				Person person = persons.get(one.person());
				if (person != null && !held.contains(person.id()) && person.seen().licence() == Licence.BASIC
						&& takeBack(recorder, person, asOf)) {
					done.add(one.person());
				}
			}
			return done;
		});
	}

	private boolean takeBack(Recorder recorder, Person person, LocalDate asOf) {
		Optional<PersonalRoom> room = this.rooms.of(person.id())
			.filter((one) -> one.state() == RoomState.ACTIVE && one.link().isPresent());
		if (room.isEmpty()) {
			return false;
		}
		PersonalRoom before = room.get();
		PersonalRoom after = before.with(Optional.empty(), before.passcode());
		if (!this.rooms.change(before, after, before.assignedOn(), asOf.plusDays(PersonalMeetingId.QUARANTINE_DAYS))) {
			return false;
		}
		this.reinvites.record(recorder, ReinviteCause.LINK, before, after);
		recorder.record(new RoomEvent.LinkChanged(person.seen().uid().auditSubject(),
				before.link().map(PersonalLink::name), Optional.empty()));
		return true;
	}

}
