package io.roomkeeper.room.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Expiry;
import io.roomkeeper.room.NumberTakenException;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.adoption.Adoption.Claim;
import io.roomkeeper.room.adoption.Adoption.Outcome;

/**
 * Adopts rooms that people had before Roomkeeper. It never replaces a number that someone
 * may rely on: one that the owner had before, was shown, or has used. It replaces a drawn
 * number that nobody knows yet.
 */
public final class RoomAdoption {

	private final Adoptions store;

	private final Rooms rooms;

	private final RandomGenerator random;

	private final LocalDate on;

	private final LocalDate ledgerCompleteSince;

	private final boolean planned;

	private final Map<PersonId, KeptRoom> kept = new HashMap<>();

	private final Map<PersonalMeetingId, PersonId> numbers = new HashMap<>();

	private final Map<PersonalLink, PersonId> links = new HashMap<>();

	/**
	 * @param store the store that adoption reads and writes
	 * @param rooms the store in which rooms are opened
	 * @param random a cryptographically secure source, for passcodes that are not given
	 * @param on the day on which rooms are adopted
	 * @param ledgerCompleteSince the day since which the ledger of use is complete
	 * @param planned whether to report the outcome without writing anything
	 */
	public RoomAdoption(Adoptions store, Rooms rooms, RandomGenerator random, LocalDate on,
			LocalDate ledgerCompleteSince, boolean planned) {
		this.store = store;
		this.rooms = rooms;
		this.random = random;
		this.on = on;
		this.ledgerCompleteSince = ledgerCompleteSince;
		this.planned = planned;
	}

	/**
	 * Adopts several rooms together, in their order.
	 * @throws NumberTakenException if another room has taken one of the numbers or links
	 * in the meantime; nothing has been written then
	 */
	public List<Adoption> adopt(Collection<Claim> claims) {
		lookUp(claims);
		Map<PersonId, PersonalRoom> opened = new HashMap<>();
		Map<PersonId, PersonalRoom> replaced = new HashMap<>();
		List<Adoption> adoptions = new ArrayList<>(claims.size());
		for (Claim claim : claims) {
			List<AdoptionConflict> conflicts = new ArrayList<>();
			Outcome outcome = decide(claim, conflicts);
			adoptions.add(new Adoption(claim, outcome, conflicts));
			KeptRoom now = this.kept.get(claim.owner());
			if (now != null && changes(outcome)) {
				boolean opening = outcome == Outcome.OPENED || opened.containsKey(claim.owner());
				(opening ? opened : replaced).put(claim.owner(), now.room());
			}
		}
		if (!this.planned) {
			write(opened, replaced);
		}
		return adoptions;
	}

	/**
	 * Reads the rooms that the claims affect. A plan writes nothing, so it keeps the
	 * outcomes of earlier claims in memory.
	 */
	private void lookUp(Collection<Claim> claims) {
		if (!this.planned) {
			this.kept.clear();
			this.numbers.clear();
			this.links.clear();
		}
		this.store.roomsOf(claims.stream().map(Claim::owner).toList()).forEach(this.kept::putIfAbsent);
		this.store.holdersOf(claims.stream().map((claim) -> claim.room().pmi()).toList(), this.on)
			.forEach(this.numbers::putIfAbsent);
		this.store.ownersOf(claims.stream().flatMap((claim) -> claim.room().link().stream()).toList())
			.forEach(this.links::putIfAbsent);
	}

	private Outcome decide(Claim claim, List<AdoptionConflict> conflicts) {
		ExistingRoom room = claim.room();
		PersonId holder = this.numbers.get(room.pmi());
		if (holder != null && !holder.equals(claim.owner())) {
			conflicts.add(new AdoptionConflict.NumberTaken(room.pmi(), holder));
			return Outcome.REFUSED;
		}
		KeptRoom before = this.kept.get(claim.owner());
		if (before == null) {
			keep(adopted(claim, freeLink(claim, conflicts),
					room.passcode().or(() -> Optional.of(Passcode.draw(this.random)))));
			return Outcome.OPENED;
		}
		if (before.room().pmi().equals(room.pmi())) {
			return complete(claim, before, conflicts);
		}
		if (!before.untouched()) {
			conflicts.add(new AdoptionConflict.OtherNumber(before));
			return Outcome.REFUSED;
		}
		keep(adopted(claim, freeLink(claim, conflicts).or(before.room()::link),
				room.passcode().or(before.room()::passcode)));
		return Outcome.REPLACED;
	}

	private Outcome complete(Claim claim, KeptRoom before, List<AdoptionConflict> conflicts) {
		PersonalRoom kept = before.room();
		Optional<PersonalLink> link = kept.link();
		Optional<PersonalLink> wanted = claim.room()
			.link()
			.filter((imported) -> !kept.link().equals(Optional.of(imported)));
		if (wanted.isPresent() && (link.isEmpty() || before.unknown())) {
			link = freeLink(claim, conflicts).or(kept::link);
		}
		else if (wanted.isPresent() && link.isPresent()) {
			conflicts.add(new AdoptionConflict.OtherLink(link.get()));
		}
		Optional<Passcode> passcode = kept.passcode();
		if (claim.room().passcode().filter((imported) -> !Optional.of(imported).equals(kept.passcode())).isPresent()) {
			if (before.unknown()) {
				passcode = claim.room().passcode();
			}
			else {
				conflicts.add(new AdoptionConflict.OtherPasscode());
			}
		}
		PersonalRoom completed = kept.with(link, passcode);
		if (before.adopted() && completed.equals(kept)) {
			return conflicts.isEmpty() ? Outcome.UNCHANGED : Outcome.REFUSED;
		}
		keep(completed);
		return Outcome.COMPLETED;
	}

	private Optional<PersonalLink> freeLink(Claim claim, List<AdoptionConflict> conflicts) {
		Optional<PersonalLink> link = claim.room().link();
		Optional<PersonId> holder = link.map(this.links::get).filter((other) -> !other.equals(claim.owner()));
		if (link.isPresent() && holder.isPresent()) {
			conflicts.add(new AdoptionConflict.LinkTaken(link.get(), holder.get()));
			return Optional.empty();
		}
		return link;
	}

	private PersonalRoom adopted(Claim claim, Optional<PersonalLink> link, Optional<Passcode> passcode) {
		Optional<LocalDate> lastUsedOn = claim.room().lastUsedOn();
		LocalDate since = lastUsedOn.filter((used) -> used.isBefore(this.on)).orElse(this.on);
		return new PersonalRoom(claim.owner(), claim.room().pmi(), link, passcode, RoomState.ACTIVE, since, lastUsedOn,
				Expiry.expiresOn(lastUsedOn, since, this.ledgerCompleteSince), Optional.empty());
	}

	private void keep(PersonalRoom room) {
		this.kept.put(room.owner(), new KeptRoom(room, true, false));
		this.numbers.put(room.pmi(), room.owner());
		room.link().ifPresent((link) -> this.links.put(link, room.owner()));
	}

	private static boolean changes(Outcome outcome) {
		return switch (outcome) {
			case OPENED, REPLACED, COMPLETED -> true;
			case UNCHANGED, REFUSED -> false;
		};
	}

	private void write(Map<PersonId, PersonalRoom> opened, Map<PersonId, PersonalRoom> replaced) {
		this.rooms.open(opened.values());
		this.store.adopted(opened.keySet(), this.on);
		this.store.replace(replaced.values(), this.on, this.on.plusDays(PersonalMeetingId.QUARANTINE_DAYS));
	}

}
