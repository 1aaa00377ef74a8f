package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Allocates rooms to people who have none. A person keeps the number and link that the
 * directory already has for them, unless someone else has them; otherwise a number is
 * drawn. The allocator never replaces a number in use.
 */
public final class RoomAllocator {

	/** The number of numbers to look up in one query. */
	private static final int DRAWN_AT_ONCE = 10_000;

	private final Rooms rooms;

	private final NumberSource numbers;

	private final RandomGenerator random;

	/**
	 * @param rooms the store in which numbers in use are looked up
	 * @param random a cryptographically secure random source
	 */
	public RoomAllocator(Rooms rooms, RandomGenerator random) {
		this.rooms = rooms;
		this.numbers = new NumberSource(random);
		this.random = random;
	}

	/**
	 * Allocates a room to each person, to be opened together.
	 * @param people people without a room
	 * @param share the numbers to draw from
	 * @param on the day on which the numbers are assigned
	 * @param ledgerCompleteSince the day since which the ledger of use is complete
	 */
	public Allocation allocate(Collection<Person> people, NumberSource.Share share, LocalDate on,
			LocalDate ledgerCompleteSince) {
		List<Conflict> conflicts = new ArrayList<>();
		Map<PersonId, PersonalMeetingId> numbersOf = existing(people,
				(user) -> user.number().map(PersonalMeetingId::existing),
				(candidates) -> this.rooms.taken(candidates, on), conflicts);
		Map<PersonId, PersonalLink> linksOf = existing(people, (user) -> user.link().map(PersonalLink::new),
				this.rooms::linksTaken, conflicts);
		Set<PersonId> kept = Set.copyOf(numbersOf.keySet());
		drawFor(people, numbersOf, share, on);
		List<PersonalRoom> allocated = new ArrayList<>(people.size());
		for (Person person : people) {
			PersonalMeetingId number = numbersOf.get(person.id());
			if (number == null) {
				throw new IllegalStateException("No number was drawn for person " + person.id().value());
			}
			allocated.add(PersonalRoom.opened(person.id(), number, Optional.ofNullable(linksOf.get(person.id())),
					Passcode.draw(this.random), on, ledgerCompleteSince));
		}
		return new Allocation(allocated, kept, conflicts);
	}

	/** Draws a number that nobody has and that is not in quarantine on that day. */
	public PersonalMeetingId drawOne(LocalDate on) {
		return drawFree(1, Set.of(), NumberSource.Share.ALL, on).getFirst();
	}

	/**
	 * Draws numbers that nobody has and that are neither reserved nor in quarantine on
	 * that day.
	 */
	public List<PersonalMeetingId> draw(int count, LocalDate on) {
		List<PersonalMeetingId> drawn = new ArrayList<>(count);
		while (drawn.size() < count) {
			drawn.addAll(drawFree(Math.min(DRAWN_AT_ONCE, count - drawn.size()), Set.copyOf(drawn),
					NumberSource.Share.ALL, on));
		}
		return drawn;
	}

	private static <T> Map<PersonId, T> existing(Collection<Person> people,
			Function<DirectoryUser, Optional<T>> reading, Function<Collection<T>, Set<T>> taken,
			List<Conflict> conflicts) {
		Map<PersonId, T> found = new HashMap<>();
		Set<T> wanted = new HashSet<>();
		for (Person person : people) {
			try {
				reading.apply(person.seen()).ifPresent((value) -> {
					if (wanted.add(value)) {
						found.put(person.id(), value);
					}
					else {
						conflicts.add(new Conflict(person, Message.of("room.shared", Argument.text(value.toString()))));
					}
				});
			}
			catch (InvalidInputException ex) {
				conflicts.add(new Conflict(person, ex.message()));
			}
		}
		if (!wanted.isEmpty()) {
			Set<T> inUse = taken.apply(wanted);
			for (Person person : people) {
				T value = found.get(person.id());
				if (value != null && inUse.contains(value)) {
					found.remove(person.id());
					conflicts.add(new Conflict(person, Message.of("room.taken", Argument.text(value.toString()))));
				}
			}
		}
		return found;
	}

	private void drawFor(Collection<Person> people, Map<PersonId, PersonalMeetingId> numbersOf,
			NumberSource.Share share, LocalDate on) {
		List<PersonId> without = people.stream().map(Person::id).filter((id) -> !numbersOf.containsKey(id)).toList();
		List<PersonalMeetingId> drawn = drawFree(without.size(), Set.copyOf(numbersOf.values()), share, on);
		for (int i = 0; i < drawn.size(); i++) {
			numbersOf.put(without.get(i), drawn.get(i));
		}
	}

	private List<PersonalMeetingId> drawFree(int count, Set<PersonalMeetingId> spokenFor, NumberSource.Share share,
			LocalDate on) {
		Set<PersonalMeetingId> seen = new HashSet<>(spokenFor);
		List<PersonalMeetingId> free = new ArrayList<>(count);
		while (free.size() < count) {
			List<PersonalMeetingId> candidates = new ArrayList<>(count - free.size());
			while (candidates.size() < count - free.size()) {
				PersonalMeetingId candidate = this.numbers.draw(share);
				if (seen.add(candidate)) {
					candidates.add(candidate);
				}
			}
			Set<PersonalMeetingId> taken = this.rooms.taken(candidates, on);
			candidates.stream().filter((candidate) -> !taken.contains(candidate)).forEach(free::add);
		}
		return free;
	}

	/**
	 * The allocated rooms.
	 *
	 * @param rooms one for each person, in their order
	 * @param kept people who keep the number from the directory
	 * @param conflicts numbers and links from the directory that could not be kept
	 */
	public record Allocation(List<PersonalRoom> rooms, Set<PersonId> kept, List<Conflict> conflicts) {

	}

	/** A number or link from the directory that could not be kept. */
	public record Conflict(Person person, Message reason) {

	}

}
