package io.roomkeeper.batch.adopt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.batch.file.OwnerFinder;
import io.roomkeeper.batch.file.OwnerLookup;
import io.roomkeeper.batch.file.OwnerRef;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.NumberSource;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.RoomAllocator.Allocation;
import io.roomkeeper.room.RoomAllocator.Conflict;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.adoption.Adoption;
import io.roomkeeper.room.adoption.Adoption.Claim;
import io.roomkeeper.room.adoption.Adoption.Outcome;
import io.roomkeeper.room.adoption.Adoptions;
import io.roomkeeper.room.adoption.PendingRoom;
import io.roomkeeper.room.adoption.PendingRooms;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;

/**
 * Gives rooms to newcomers during one sync. A newcomer gets the room that was imported
 * for them, the room that the directory names, or a new room. Imported rooms are assigned
 * after the sync has read everybody, because a person read later may have the same mail
 * address. Until then, a newcomer with a waiting room gets no other room.
 */
public final class RoomProvisioning {

	private final People people;

	private final Rooms rooms;

	private final OwnerFinder owners;

	private final Adoptions adoptions;

	private final PendingRooms awaited;

	private final RoomAllocator allocator;

	private final AdoptionRules rules;

	private final RunRecorder run;

	private final boolean anyAwaited;

	private long after;

	RoomProvisioning(People people, Rooms rooms, OwnerFinder owners, Adoptions adoptions, PendingRooms awaited,
			RoomAllocator allocator, AdoptionRules rules, RunRecorder run) {
		this.people = people;
		this.rooms = rooms;
		this.owners = owners;
		this.adoptions = adoptions;
		this.awaited = awaited;
		this.allocator = allocator;
		this.rules = rules;
		this.run = run;
		this.anyAwaited = !run.planned() && awaited.any();
	}

	/**
	 * Opens rooms for newcomers, except for those who may own an imported room. Several
	 * threads may do so at the same time.
	 * @param numbers the numbers that this thread may draw
	 * @return the numbers and links from the directory that could not be kept
	 */
	public List<Conflict> welcome(List<Person> newcomers, NumberSource.Share numbers) {
		Set<String> awaited = this.anyAwaited ? awaitedAmong(newcomers) : Set.of();
		return open(newcomers.stream()
			.filter((person) -> !awaited.contains(person.seen().uid().key())
					&& mail(person.seen()).filter(awaited::contains).isEmpty())
			.toList(), numbers);
	}

	/**
	 * Opens rooms for people who are back and whose room was handed over meanwhile.
	 * @param numbers as for newcomers
	 * @return the conflicts, as for newcomers
	 */
	public List<Conflict> welcomeBack(List<Person> returned, NumberSource.Share numbers) {
		Set<PersonId> withRoom = this.adoptions.roomsOf(returned.stream().map(Person::id).toList()).keySet();
		return open(returned.stream().filter((person) -> !withRoom.contains(person.id())).toList(), numbers);
	}

	private Set<String> awaitedAmong(List<Person> newcomers) {
		return this.awaited.among(newcomers.stream().map((person) -> person.seen().uid().key()).toList(),
				newcomers.stream().flatMap((person) -> mail(person.seen()).stream()).toList());
	}

	private static Optional<String> mail(DirectoryUser user) {
		return user.mail().map((mail) -> mail.toLowerCase(Locale.ROOT));
	}

	private List<Conflict> open(Collection<Person> people, NumberSource.Share numbers) {
		Allocation allocation = this.allocator.allocate(people, numbers, this.run.asOf(),
				this.rules.ledgerCompleteSince(this.run));
		this.rooms.open(allocation.rooms());
		this.adoptions.adopted(allocation.kept(), this.run.asOf());
		return allocation.conflicts();
	}

	/**
	 * Assigns one chunk of imported rooms to their owners. After the last chunk, opens a
	 * room for each person who still has none.
	 * @return whether there is more to do
	 */
	public boolean settleSome() {
		if (!this.anyAwaited) {
			return false;
		}
		List<PendingRoom> page = this.awaited.page(this.after, JobParts.CHUNK);
		if (!page.isEmpty()) {
			this.after = page.getLast().room().pmi().number();
			settle(page);
		}
		boolean last = page.size() < JobParts.CHUNK;
		if (last) {
			openForTheRest();
		}
		return !last;
	}

	/**
	 * Runs in the transaction that removes the last imported room, because after it no
	 * record shows that people are still waiting for a room.
	 */
	private void openForTheRest() {
		List<PersonId> without = this.rooms.withoutRoom(null, JobParts.CHUNK);
		while (!without.isEmpty()) {
			open(this.people.all(without).values(), NumberSource.Share.ALL);
			without = this.rooms.withoutRoom(without.getLast(), JobParts.CHUNK);
		}
	}

	private void settle(List<PendingRoom> page) {
		OwnerLookup found = this.owners.find(page.stream().map(RoomProvisioning::who).toList());
		List<PendingRoom> arrived = new ArrayList<>();
		List<Claim> claims = new ArrayList<>();
		for (PendingRoom awaited : page) {
			found.find(who(awaited)).one().ifPresent((owner) -> {
				arrived.add(awaited);
				claims.add(new Claim(owner, awaited.room()));
			});
		}
		List<Adoption> adoptions = this.rules.adoption(this.run).adopt(claims);
		this.rules.enterUses(adoptions, this.run);
		this.awaited.remove(arrived);
		openWhereRefused(adoptions);
		report(adoptions);
	}

	private void openWhereRefused(List<Adoption> adoptions) {
		List<PersonId> refused = adoptions.stream()
			.filter((adoption) -> adoption.outcome() == Outcome.REFUSED)
			.map((adoption) -> adoption.claim().owner())
			.distinct()
			.toList();
		Set<PersonId> withRoom = this.adoptions.roomsOf(refused).keySet();
		List<PersonId> without = refused.stream().filter((owner) -> !withRoom.contains(owner)).toList();
		open(this.people.all(without).values(), NumberSource.Share.ALL);
	}

	private void report(List<Adoption> adoptions) {
		AdoptionMessages words = AdoptionMessages.of(adoptions, this.people);
		List<RunItem> items = new ArrayList<>();
		for (Adoption adoption : adoptions) {
			String uid = words.uid(adoption.claim().owner());
			words.conflicts(adoption).forEach((conflict) -> items.add(RunItem.skipped(uid, conflict)));
		}
		this.run.advance(0, RunCounts.of(CountKind.SKIPPED, items.size()), items);
	}

	private static OwnerRef who(PendingRoom awaited) {
		return awaited.uidKey()
			.<OwnerRef>map((uid) -> new OwnerRef.ByUid(new Uid(uid)))
			.orElseGet(() -> new OwnerRef.ByMail(awaited.owner()));
	}

}
