package io.roomkeeper.database;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.counter.ChangeCounter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The counters that the current transaction increments, each once. It does so just before
 * it commits, always in the same order: other writers wait for no longer than the commit
 * takes, and never for each other.
 */
final class PendingChanges implements TransactionSynchronization {

	private static final String INCREMENT = "update change_counter set changes = changes + 1 where name = ?";

	private final JdbcTemplate template;

	private final Set<ChangeCounter> counters = EnumSet.noneOf(ChangeCounter.class);

	private PendingChanges(JdbcTemplate template) {
		this.template = template;
	}

	/**
	 * Adds a counter to those of the current transaction.
	 * @throws IllegalStateException if there is no transaction
	 */
	static void add(JdbcTemplate template, ChangeCounter counter) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("A change of %s is counted in its transaction only".formatted(counter));
		}
		current(template).orElseGet(() -> register(template)).counters.add(counter);
	}

	/** Returns the counters that the current transaction will increment. */
	static Set<ChangeCounter> of(JdbcTemplate template) {
		return current(template).<Set<ChangeCounter>>map((pending) -> pending.counters).orElse(Set.of());
	}

	private static Optional<PendingChanges> current(JdbcTemplate template) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return Optional.empty();
		}
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(PendingChanges.class::isInstance)
			.map(PendingChanges.class::cast)
			.filter((pending) -> pending.template.equals(template))
			.findFirst();
	}

	private static PendingChanges register(JdbcTemplate template) {
		PendingChanges pending = new PendingChanges(template);
		TransactionSynchronizationManager.registerSynchronization(pending);
		return pending;
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		this.counters.forEach((counter) -> this.template.update(INCREMENT, counter.name()));
	}

}
