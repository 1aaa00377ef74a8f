package io.roomkeeper.store.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.policy.SettingExceptions;

/** Exceptions in memory. */
final class MemorySettingExceptions implements SettingExceptions {

	private final MemoryTransactions transactions;

	private final MemoryTable<Granted> rows;

	MemorySettingExceptions(MemoryTransactions transactions) {
		this.transactions = transactions;
		this.rows = transactions.newTable();
	}

	@Override
	public List<SettingException> activeAt(Instant asOf) {
		return list((granted) -> granted.activeAt(asOf), Comparator.comparing(SettingException::at));
	}

	@Override
	public List<SettingException> endingAfter(Instant asOf) {
		return list((granted) -> granted.until().isAfter(asOf), Comparator.comparing(SettingException::at));
	}

	@Override
	public List<SettingException> of(PersonId person, Instant asOf) {
		return list((granted) -> granted.person().equals(person) && !granted.at().isAfter(asOf),
				Comparator.comparing(SettingException::at));
	}

	@Override
	public List<SettingException> endedBetween(Instant from, Instant to) {
		return list((granted) -> !granted.until().isBefore(from) && granted.until().isBefore(to),
				Comparator.comparing(SettingException::until));
	}

	@Override
	public void grant(SettingException exception) {
		this.transactions.run(() -> {
			end(exception.person(), exception.key(), exception.author(), exception.at());
			this.rows.add(new Granted(exception, false));
			this.transactions.changed(ChangeCounter.SETTINGS, true);
		});
	}

	@Override
	public Optional<SettingException> end(PersonId person, SettingKey key, String author, Instant at) {
		return this.transactions.execute(() -> {
			Optional<Map.Entry<Long, Granted>> active = this.rows.entries()
				.filter((entry) -> entry.getValue().isOf(person, key) && entry.getValue().exception().activeAt(at))
				.max(Comparator.comparing((Map.Entry<Long, Granted> entry) -> entry.getValue().exception().at())
					.thenComparing(Map.Entry.comparingByKey()));
			active.ifPresent((entry) -> this.rows.put(entry.getKey(), entry.getValue().endedAt(at)));
			this.transactions.changed(ChangeCounter.SETTINGS, active.isPresent());
			return active.map((entry) -> entry.getValue().endedAt(at).exception());
		});
	}

	@Override
	public List<SettingException> noteEnds(String author, Instant asOf, int limit) {
		return this.transactions.execute(() -> {
			List<Map.Entry<Long, Granted>> ended = this.rows.entries()
				.filter((entry) -> entry.getValue().hasUnnotedEnd(asOf))
				.limit(limit)
				.toList();
			ended.forEach((entry) -> this.rows.put(entry.getKey(), new Granted(entry.getValue().exception(), true)));
			return ended.stream().map((entry) -> entry.getValue().exception()).toList();
		});
	}

	@Override
	public List<SettingException> unrecordedEnds(Instant upTo) {
		return this.rows.stream()
			.filter((row) -> row.hasUnnotedEnd(upTo))
			.map(Granted::exception)
			.sorted(Comparator.comparing(SettingException::until))
			.toList();
	}

	@Override
	public int countEnds(Instant asOf) {
		return (int) this.rows.stream().filter((row) -> row.hasUnnotedEnd(asOf)).count();
	}

	private List<SettingException> list(Predicate<SettingException> which, Comparator<SettingException> order) {
		return this.rows.stream().map(Granted::exception).filter(which).sorted(order).toList();
	}

	/**
	 * An exception that was granted.
	 *
	 * @param endNoted whether it was recorded that it has ended
	 */
	private record Granted(SettingException exception, boolean endNoted) {

		boolean isOf(PersonId person, SettingKey key) {
			return this.exception.person().equals(person) && this.exception.key().equals(key);
		}

		boolean hasUnnotedEnd(Instant asOf) {
			return !this.endNoted && !this.exception.until().isAfter(asOf);
		}

		/** Lasts at least a microsecond, the precision of the databases. */
		Granted endedAt(Instant at) {
			SettingException was = this.exception;
			Instant least = was.at().plus(1, ChronoUnit.MICROS);
			return new Granted(new SettingException(was.person(), was.key(), at.isBefore(least) ? least : at,
					was.author(), was.at(), was.reason()), true);
		}

	}

}
