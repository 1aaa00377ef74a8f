package io.roomkeeper.sample;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.meeting.LinkToken;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.KnownPerson;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.IdleRooms;
import io.roomkeeper.room.OwnerRange;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.RoomUse;
import io.roomkeeper.room.Rooms;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adds room use, meetings and settings to the sample organisation after the first sync.
 */
public class SampleData {

	private final SampleOrganisation organisation;

	private final DataOwnership ownership;

	private final People people;

	private final Rooms rooms;

	private final RoomLedger ledger;

	private final IdleRooms idleRooms;

	private final Meetings meetings;

	private final SampleSettings settings;

	private final TransactionOperations transactions;

	SampleData(SampleOrganisation organisation, DataOwnership ownership, People people, Rooms rooms, RoomLedger ledger,
			IdleRooms idleRooms, Meetings meetings, SampleSettings settings, TransactionOperations transactions) {
		this.organisation = organisation;
		this.ownership = ownership;
		this.people = people;
		this.rooms = rooms;
		this.ledger = ledger;
		this.idleRooms = idleRooms;
		this.meetings = meetings;
		this.settings = settings;
		this.transactions = transactions;
	}

	/**
	 * Adds room use, meetings and settings as of that day, in one transaction. Does
	 * nothing before everyone has a room or if there are already meetings.
	 * @param today the day up to which rooms have a history
	 * @return whether anything was added
	 */
	public boolean load(LocalDate today) {
		return Boolean.TRUE.equals(this.transactions.execute((_) -> isNew() && enter(today)));
	}

	private boolean isNew() {
		return this.people.countPresent() > 0 && this.rooms.countWithoutRoom() == 0 && this.meetings.count() == 0;
	}

	private boolean enter(LocalDate today) {
		SampleYears years = new SampleYears(this.organisation, today);
		Map<String, PersonId> ids = ids();
		this.ownership.completeSince(years.ledgerCompleteSince());
		Map<PersonId, LocalDate> assigned = new HashMap<>();
		List<RoomUse> uses = new ArrayList<>();
		years.rooms().forEach((uid, room) -> {
			PersonId owner = ids.get(uid);
			if (owner != null) {
				assigned.put(owner, room.assignedOn());
				room.usedOn().forEach((day) -> uses.add(new RoomUse(owner, day)));
			}
		});
		this.rooms.assignedEarlier(assigned, years.ledgerCompleteSince());
		this.ledger.enter(uses, years.ledgerCompleteSince());
		Set<PersonId> closed = sweepEachDay(today);
		for (SamplePerson person : this.organisation.people()) {
			PersonId owner = ids.get(person.uid());
			if (owner != null && SampleSettings.disableRoomOf(person)) {
				closed.add(owner);
			}
		}
		enterMeetings(years, ids, closed, today.atStartOfDay(ZoneOffset.UTC).toInstant());
		this.settings.enter(ids, today);
		return true;
	}

	/**
	 * Expires each idle room on its expiry date, as a nightly job would have done.
	 * Returns the owners.
	 */
	private Set<PersonId> sweepEachDay(LocalDate today) {
		List<IdleRooms.IdleRoom> idle = this.idleRooms.page(today, OwnerRange.ALL, this.organisation.people().size());
		Map<LocalDate, List<PersonId>> ended = new TreeMap<>();
		idle.forEach((room) -> ended.computeIfAbsent(endOf(room), (_) -> new ArrayList<>()).add(room.owner()));
		Set<PersonId> expired = new HashSet<>();
		ended.forEach((day, owners) -> expired.addAll(this.idleRooms.expire(owners, day)));
		return expired;
	}

	private LocalDate endOf(IdleRooms.IdleRoom room) {
		return this.rooms.of(room.owner()).orElseThrow().expiresOn();
	}

	private void enterMeetings(SampleYears years, Map<String, PersonId> ids, Set<PersonId> closed, Instant today) {
		SecureRandom random = new SecureRandom();
		List<SampleMeeting> hosted = years.meetings()
			.stream()
			.filter((meeting) -> ids.containsKey(meeting.host()))
			.toList();
		Iterator<MeetingKey> keys = this.meetings.newKeys(hosted.size()).iterator();
		List<Meeting> found = new ArrayList<>();
		for (SampleMeeting meeting : hosted) {
			PersonId host = Objects.requireNonNull(ids.get(meeting.host()));
			found.add(meeting.hostedBy(host, !closed.contains(host), keys.next(), LinkToken.draw(random), today));
		}
		this.meetings.add(found, today);
	}

	/** Returns the person ids of the sample's people, by uid. */
	private Map<String, PersonId> ids() {
		Map<DirectoryId, KnownPerson> known = this.people.known();
		Map<String, PersonId> ids = new HashMap<>();
		for (SamplePerson person : this.organisation.people()) {
			KnownPerson found = known.get(new DirectoryId(person.entryUuid().toString()));
			if (found != null) {
				ids.put(person.uid(), found.id());
			}
		}
		return ids;
	}

}
