package io.roomkeeper.bench;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditReader;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.RoomEvent.VetoPlaced;
import io.roomkeeper.directory.Uid;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The pages of a long audit trail. */
@Command(name = "audit", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Times pages of the audit trail: the latest, at any depth, timelines and searches.")
final class AuditBench implements Callable<Integer> {

	private static final String COLUMNS = "seq, happened_at, actor, kind, subject, detail, previous_hash, origin,"
			+ " seal, hash";

	private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");

	private static final int DAYS = 500;

	private static final int PEOPLE = 10_000;

	private static final int ROWS = 50;

	private static final int TIMES = 100;

	private static final int TARGET = 100;

	/** A search without an index ends after half a second and offers to go on. */
	private static final int SEARCH_TARGET = 1_000;

	private static final Actor ACTOR = Actor.operator("bench");

	@Option(names = "--rows", description = "How many rows the trail has.")
	private int rows = 1_000_000;

	@Mixin
	private DatabaseOption databases = new DatabaseOption();

	@Override
	public Integer call() {
		this.databases.chosen().forEach(this::measure);
		return 0;
	}

	private void measure(BenchDatabase database) {
		try (Installation installation = Installation.on(database, Map.of())) {
			JdbcTemplate jdbc = new JdbcTemplate(installation.dataSource());
			List.of("audit_event", "audit_day", "audit_mention")
				.forEach((table) -> jdbc.update("delete from " + table));
			BulkRows bulk = new BulkRows(installation.dataSource());
			bulk.insert("audit_event", COLUMNS, this::write);
			bulk.insert("audit_day", "on_day, first_seq, last_seq", this::writeDays);
			jdbc.update("update audit_head set seq = ?", this.rows);
			bulk.finish();
			AuditReader reader = installation.part(AuditReader.class);
			Random random = new Random(7);
			Latencies.title("%,d rows of the audit trail, %s".formatted(this.rows, database));
			Latencies.row("the latest page", TIMES, TARGET,
					(_) -> reader.page(ACTOR, AuditQuery.ALL, Long.MAX_VALUE, ROWS));
			Latencies.row("a page from anywhere", TIMES, TARGET,
					(_) -> reader.page(ACTOR, AuditQuery.ALL, 1 + random.nextInt(this.rows), ROWS));
			Latencies.row("the timeline of a person", TIMES, TARGET,
					(i) -> reader.page(ACTOR, AuditQuery.about(person(i % PEOPLE)), Long.MAX_VALUE, ROWS));
			Latencies.row("the events of one day", TIMES, TARGET,
					(i) -> reader.page(ACTOR, day(i % DAYS), Long.MAX_VALUE, ROWS));
			Latencies.row("a word that is frequent", TIMES, TARGET,
					(_) -> reader.page(ACTOR, text("leave"), Long.MAX_VALUE, ROWS));
			Latencies.row("a word that occurs nowhere, one page", TIMES / 10, SEARCH_TARGET,
					(_) -> reader.page(ACTOR, text("nowhere"), Long.MAX_VALUE, ROWS));
		}
	}

	private static AuditSubject person(int number) {
		return new Uid("person" + number).auditSubject();
	}

	private static AuditQuery text(String text) {
		return new AuditQuery(text, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
	}

	private static AuditQuery day(int day) {
		Instant from = at(day);
		return new AuditQuery("", "", Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(at(day + 1)));
	}

	private static Instant at(int day) {
		return FIRST.atOffset(ZoneOffset.UTC).plusDays(day).toInstant();
	}

	private void write(BulkRows.Writer writer) {
		SecureRandom random = new SecureRandom();
		String hash = AuditEntry.BEGINNING;
		for (int seq = 1; seq <= this.rows; seq++) {
			VetoPlaced event = new VetoPlaced(person(seq % PEOPLE), "expiry", "2026-12-20", "on parental leave");
			AuditEntry entry = AuditEntry.next(seq, hash, at(dayOf(seq)).plusSeconds(seq % 86_400), "bench",
					Origin.NIGHTLY, event, random);
			hash = entry.hash();
			writer.row(entry.seq(), entry.at().atOffset(ZoneOffset.UTC), entry.actor(), entry.kind(), entry.subject(),
					entry.detail(), entry.previousHash(), entry.origin(), entry.seal().text(), entry.hash());
		}
	}

	private int dayOf(long seq) {
		return (int) ((seq - 1) * DAYS / this.rows);
	}

	private void writeDays(BulkRows.Writer writer) {
		long first = 1;
		for (long seq = 1; seq <= this.rows; seq++) {
			if (seq == this.rows || dayOf(seq + 1) != dayOf(seq)) {
				writer.row(LocalDate.ofInstant(at(dayOf(seq)), ZoneOffset.UTC), first, seq);
				first = seq + 1;
			}
		}
	}

}
