package io.roomkeeper.store.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;

/** Assignments in memory. */
final class MemoryAssignments implements Assignments {

	private final MemoryTransactions transactions;

	private final MemoryTable<PastAssignment> rows;

	/** The assignments whose end of lock was noted. */
	private final MemoryTable<Assignment> noted;

	MemoryAssignments(MemoryTransactions transactions) {
		this.transactions = transactions;
		this.rows = transactions.newTable();
		this.noted = transactions.newTable();
	}

	@Override
	public List<Assignment> policies() {
		return list(MemoryAssignments::isCurrent, MemoryAssignments::isPolicy);
	}

	@Override
	public List<Assignment> policies(Instant asOf) {
		return list((row) -> isCurrent(row, asOf), MemoryAssignments::isPolicy);
	}

	@Override
	public List<Assignment> of(PersonId person) {
		return list(MemoryAssignments::isCurrent, (set) -> set.scope().equals(new Scope.User(person)));
	}

	@Override
	public List<Assignment> of(PersonId person, Instant asOf) {
		return list((row) -> isCurrent(row, asOf), (set) -> set.scope().equals(new Scope.User(person)));
	}

	@Override
	public Optional<Assignment> find(Scope scope, SettingKey key, AssignmentSlot slot) {
		return list((row) -> isIn(row, scope, key, slot), (_) -> true).stream().findFirst();
	}

	@Override
	public List<Assignment> locksOfPeople() {
		return list(MemoryAssignments::isCurrent, (set) -> set.slot() == AssignmentSlot.LOCK);
	}

	@Override
	public void choices(ChoiceReader reader) {
		for (Assignment set : list(MemoryAssignments::isCurrent, (set) -> set.slot() == AssignmentSlot.VALUE)) {
			if (set.scope() instanceof Scope.User(PersonId person)) {
				reader.read(person, set.key(), set.value());
			}
		}
	}

	@Override
	public List<PastAssignment> history(Scope scope, SettingKey key) {
		return this.rows.latestFirst()
			.filter((row) -> row.assignment().scope().equals(scope) && row.assignment().key().equals(key))
			.toList();
	}

	@Override
	public List<PastAssignment> recent(SettingKey key, int limit) {
		return this.rows.latestFirst()
			.filter((row) -> isPolicy(row.assignment()) && row.assignment().key().equals(key))
			.limit(limit)
			.toList();
	}

	@Override
	public void put(Collection<Assignment> assignments) {
		this.transactions.run(() -> {
			for (Assignment set : assignments) {
				end(set.scope(), set.key(), set.slot(), set.author(), set.at());
			}
			assignments.forEach((set) -> this.rows.add(new PastAssignment(set, Optional.empty(), Optional.empty())));
			this.transactions.changed(ChangeCounter.SETTINGS, !assignments.isEmpty());
		});
	}

	@Override
	public boolean withdraw(Scope scope, SettingKey key, AssignmentSlot slot, String author, Instant at) {
		return this.transactions.execute(() -> {
			boolean withdrawn = end(scope, key, slot, author, at) == 1;
			this.transactions.changed(ChangeCounter.SETTINGS, withdrawn);
			return withdrawn;
		});
	}

	@Override
	public List<Assignment> noteLockEnds(Instant asOf, int limit) {
		return this.transactions.execute(() -> {
			List<Assignment> ended = unnotedEnds(asOf).limit(limit).toList();
			ended.forEach(this.noted::add);
			return ended;
		});
	}

	@Override
	public List<Assignment> lockEnds(Instant upTo) {
		return unnotedEnds(upTo).sorted(Comparator.comparing(MemoryAssignments::end)).toList();
	}

	private static Instant end(Assignment set) {
		return set.lock().flatMap(Lock::until).orElseThrow();
	}

	private Stream<Assignment> unnotedEnds(Instant upTo) {
		return list(MemoryAssignments::isCurrent, (set) -> endsBy(set, upTo)).stream()
			.filter((set) -> this.noted.stream().noneMatch(set::equals));
	}

	private static boolean endsBy(Assignment set, Instant upTo) {
		return set.lock().flatMap(Lock::until).filter((end) -> !end.isAfter(upTo)).isPresent();
	}

	private int end(Scope scope, SettingKey key, AssignmentSlot slot, String author, Instant at) {
		return this.rows.replace((row) -> isIn(row, scope, key, slot),
				(row) -> new PastAssignment(row.assignment(), Optional.of(at), Optional.of(author)));
	}

	private List<Assignment> list(Predicate<PastAssignment> when, Predicate<Assignment> which) {
		return this.rows.stream().filter(when).map(PastAssignment::assignment).filter(which).toList();
	}

	private static boolean isIn(PastAssignment row, Scope scope, SettingKey key, AssignmentSlot slot) {
		Assignment set = row.assignment();
		return isCurrent(row) && set.scope().equals(scope) && set.key().equals(key) && set.slot() == slot;
	}

	private static boolean isCurrent(PastAssignment row) {
		return row.replacedAt().isEmpty();
	}

	private static boolean isCurrent(PastAssignment row, Instant asOf) {
		return !row.assignment().at().isAfter(asOf) && row.replacedAt().filter((end) -> !end.isAfter(asOf)).isEmpty();
	}

	private static boolean isPolicy(Assignment set) {
		return !(set.scope() instanceof Scope.User);
	}

}
