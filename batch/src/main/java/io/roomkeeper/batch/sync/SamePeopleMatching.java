package io.roomkeeper.batch.sync;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.batch.job.Chunks;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.spool.Spool;
import io.roomkeeper.batch.sync.delta.DirectoryDelta;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.adoption.Adoptions;
import io.roomkeeper.room.adoption.KeptRoom;
import io.roomkeeper.sync.SamePeople;
import io.roomkeeper.sync.SamePeople.Verdict;
import io.roomkeeper.sync.SyncEffect;
import io.roomkeeper.sync.SyncEffects;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.stereotype.Component;

/**
 * Matches newcomers with known people who were not seen. It counts likely matches, and,
 * if the sync treats them as the same people, assigns them.
 */
final class SamePeopleMatching {

	private final People people;

	private final Adoptions adoptions;

	private final DirectoryComparison comparison;

	private final Spool<DirectoryDelta> deltas;

	private final SyncEffects effects;

	private final BitSet matched = new BitSet();

	/** Possible matches, by the newcomer's ordinal. */
	private final Map<Integer, PersonId> ambiguous = new HashMap<>();

	private SamePeopleMatching(Factory from, DirectoryComparison comparison, Spool<DirectoryDelta> deltas,
			SyncEffects effects) {
		this.people = from.people;
		this.adoptions = from.adoptions;
		this.comparison = comparison;
		this.deltas = deltas;
		this.effects = effects;
	}

	/**
	 * Counts the people who go missing while a newcomer has their uid, mail address or
	 * number.
	 */
	void count(Collection<PersonId> leaving) {
		if (this.comparison.newcomers() == 0 || leaving.isEmpty()) {
			return;
		}
		SamePeople same = newcomers();
		for (List<PersonId> chunk : Chunks.of(List.copyOf(leaving), JobParts.CHUNK)) {
			Map<PersonId, KeptRoom> rooms = same.anyNumbers() ? this.adoptions.roomsOf(chunk) : Map.of();
			this.people.all(chunk).forEach((id, person) -> {
				Optional<String> number = Optional.ofNullable(rooms.get(id))
					.map((kept) -> kept.room().pmi().toString());
				if (same.replaced(person.seen(), number)) {
					this.effects.add(SyncEffect.REPLACED, id);
				}
			});
		}
	}

	/**
	 * Matches newcomers with people who were not seen, if the match is certain.
	 * @param leaving the people who would be marked as missing
	 * @param missing the people who were marked as missing before; used only if nobody in
	 * {@code leaving} matches
	 */
	void match(Collection<PersonId> leaving, Collection<PersonId> missing) {
		if (this.comparison.newcomers() == 0) {
			return;
		}
		SamePeople same = newcomers();
		Map<Integer, PersonId> doubtful = new HashMap<>();
		for (Collection<PersonId> people : List.of(leaving, missing)) {
			for (List<PersonId> chunk : Chunks.of(List.copyOf(people), JobParts.CHUNK)) {
				this.people.all(chunk).values().forEach((person) -> judge(person, same, doubtful));
			}
		}
		doubtful.forEach((newcomer, person) -> {
			if (!same.taken(newcomer)) {
				this.ambiguous.put(newcomer, person);
				this.comparison.leaveOut(newcomer);
				this.comparison.spare(person);
			}
		});
	}

	private void judge(Person person, SamePeople same, Map<Integer, PersonId> doubtful) {
		switch (same.judge(person.seen())) {
			case Verdict.Same(int newcomer) -> {
				if (same.take(newcomer)) {
					this.matched.set(person.id().value());
					this.comparison.match(newcomer, person.id());
					this.effects.add(SyncEffect.MATCHED, person.id());
				}
			}
			case Verdict.Ambiguous(int newcomer) -> doubtful.putIfAbsent(newcomer, person.id());
			case Verdict.Nobody _ -> {
			}
		}
	}

	private SamePeople newcomers() {
		SamePeople same = new SamePeople();
		Iterator<DirectoryDelta> spooled = this.deltas.read();
		while (spooled.hasNext()) {
			if (spooled.next() instanceof DirectoryDelta.New newcomer) {
				same.add(newcomer.ordinal(), newcomer.user());
			}
		}
		return same;
	}

	/** Returns the number of matched newcomers. */
	int matches() {
		return this.matched.cardinality();
	}

	/** Returns whether a newcomer was matched to the person. */
	boolean matched(PersonId person) {
		return this.matched.get(person.value());
	}

	/**
	 * Returns the deltas; those of matched newcomers become deltas of the known person.
	 */
	List<DirectoryDelta> applied(List<? extends DirectoryDelta> deltas) {
		if (this.matched.isEmpty() && this.ambiguous.isEmpty()) {
			return List.copyOf(deltas);
		}
		List<PersonId> doubtful = new ArrayList<>();
		List<PersonId> certain = new ArrayList<>();
		for (DirectoryDelta delta : deltas) {
			if (delta instanceof DirectoryDelta.New newcomer) {
				Optional.ofNullable(this.ambiguous.get(newcomer.ordinal())).ifPresent(doubtful::add);
				idOf(newcomer).ifPresent(certain::add);
			}
		}
		certain.addAll(doubtful);
		Map<PersonId, Person> stored = this.people.all(certain);
		return deltas.stream().map((delta) -> applied(delta, stored)).toList();
	}

	private DirectoryDelta applied(DirectoryDelta delta, Map<PersonId, Person> stored) {
		if (!(delta instanceof DirectoryDelta.New newcomer)) {
			return delta;
		}
		Optional<Person> doubtful = Optional.ofNullable(this.ambiguous.get(newcomer.ordinal())).map(stored::get);
		if (doubtful.isPresent()) {
			return DirectoryDelta.Refused.of(newcomer.user(),
					Message.of("entry.ambiguous", Argument.text(Integer.toString(doubtful.get().id().value())),
							Argument.text(doubtful.get().seen().uid().value()),
							Argument.text(doubtful.get().seen().dn())));
		}
		return idOf(newcomer)
			.<DirectoryDelta>map((id) -> new DirectoryDelta.Changed(newcomer.user(), id,
					Optional.ofNullable(stored.get(id)).flatMap(Person::missingSince).isPresent()))
			.orElse(delta);
	}

	private Optional<PersonId> idOf(DirectoryDelta.New newcomer) {
		int id = this.comparison.resolve(DirectoryComparison.NEWCOMERS + newcomer.ordinal());
		return (id < DirectoryComparison.NEWCOMERS && this.matched.get(id)) ? Optional.of(new PersonId(id))
				: Optional.empty();
	}

	/** Creates one for each attempt of a sync. */
	@Component
	record Factory(People people, Adoptions adoptions) {

		SamePeopleMatching create(DirectoryComparison comparison, Spool<DirectoryDelta> deltas, SyncEffects effects) {
			return new SamePeopleMatching(this, comparison, deltas, effects);
		}

	}

}
