package io.roomkeeper.store.memory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditPage;
import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;

/** An audit trail in memory. */
final class MemoryAuditTrail implements AuditTrail {

	private final MemoryTransactions transactions;

	private final MemoryTable<AuditEntry> rows;

	private final SecureRandom random = new SecureRandom();

	MemoryAuditTrail(MemoryTransactions transactions) {
		this.transactions = transactions;
		this.rows = transactions.newTable();
	}

	@Override
	public AuditEntry append(String actor, Origin origin, AuditEvent event, Instant at) {
		return this.transactions.execute(() -> {
			Head head = head();
			AuditEntry entry = AuditEntry.next(head.seq() + 1, head.hash(), at, actor, origin, event, this.random);
			this.rows.add(entry);
			return entry;
		});
	}

	@Override
	public Head head() {
		return this.rows.latestFirst()
			.findFirst()
			.map((last) -> new Head(last.seq(), last.hash()))
			.orElse(new Head(0, AuditEntry.BEGINNING));
	}

	@Override
	public void read(long after, long last, Consumer<AuditEntry> reader) {
		this.rows.stream().filter((entry) -> entry.seq() > after && entry.seq() <= last).forEach(reader);
	}

	@Override
	public List<AuditEntry> latest(long before, int limit) {
		return this.rows.latestFirst().filter((entry) -> entry.seq() < before).limit(limit).toList();
	}

	@Override
	public AuditPage page(AuditQuery query, long before, int limit) {
		List<AuditEntry> found = matching(query).filter((entry) -> entry.seq() < before).limit(limit + 1L).toList();
		boolean more = found.size() > limit;
		List<AuditEntry> rows = found.subList(0, Math.min(limit, found.size()));
		return new AuditPage(rows, more ? OptionalLong.of(rows.getLast().seq()) : OptionalLong.empty());
	}

	@Override
	public Optional<AuditEntry> find(long seq) {
		return this.rows.find(seq);
	}

	@Override
	public List<AuditEntry> about(AuditSubject subject, int limit) {
		return this.rows.latestFirst().filter((entry) -> entry.subject().equals(subject.key())).limit(limit).toList();
	}

	/**
	 * Returns the matching rows, latest first. What an event mentions is not searched.
	 */
	private Stream<AuditEntry> matching(AuditQuery query) {
		String text = query.text().toLowerCase(Locale.ROOT);
		String actor = query.actor().toLowerCase(Locale.ROOT);
		return this.rows.latestFirst()
			.filter((entry) -> entry.subject().toLowerCase(Locale.ROOT).contains(text)
					|| entry.detail().toLowerCase(Locale.ROOT).contains(text))
			.filter((entry) -> entry.actor().toLowerCase(Locale.ROOT).startsWith(actor))
			.filter((entry) -> query.about().map((object) -> isOf(entry, object)).orElse(true))
			.filter((entry) -> query.kind().map(entry.kind()::equals).orElse(true))
			.filter((entry) -> query.from().filter(entry.at()::isBefore).isEmpty())
			.filter((entry) -> query.until().map(entry.at()::isBefore).orElse(true));
	}

	private static boolean isOf(AuditEntry entry, AuditSubject object) {
		return entry.subject().equals(object.key())
				|| (object instanceof AuditSubject.Person(String uid) && entry.actor().equals(uid));
	}

	/** Returns transactions that append to this trail. */
	AuditedTransaction transaction(Clock clock) {
		return new AuditedTransaction() {

			@Override
			public <T> T execute(Actor actor, Function<Recorder, T> work) {
				return MemoryAuditTrail.this.transactions
					.execute(() -> work.apply(new Events(actor, clock.instant().truncatedTo(ChronoUnit.MICROS))));
			}

		};
	}

	private final class Events implements AuditedTransaction.Recorder {

		private final Actor actor;

		private final Instant now;

		Events(Actor actor, Instant now) {
			this.actor = actor;
			this.now = now;
		}

		@Override
		public void record(AuditEvent event) {
			append(this.actor, event, this.now);
		}

		@Override
		public Instant now() {
			return this.now;
		}

		@Override
		public void afterCommit(Runnable effect) {
			MemoryAuditTrail.this.transactions.afterCommit(effect);
		}

	}

}
