package io.roomkeeper.store;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.audit.AccessEvent;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditExport;
import io.roomkeeper.audit.AuditPage;
import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditReader;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.GroupEvent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Searching the audit trail, its timelines and its export. */
class AuditSearchTests {

	private static final String WAITING_ROOM = "meeting_security.waiting_room";

	@Nested
	class OnHsqldb extends Contract {

		OnHsqldb() {
			super(TestDatabase.hsqldb());
		}

	}

	@Nested
	@Tag("postgresql")
	class OnPostgresql extends Contract {

		OnPostgresql() {
			super(TestDatabase.postgresql());
		}

	}

	abstract static class Contract extends StoreContract {

		Contract(TestDatabase database) {
			super(database);
		}

		@Test
		void pagesFromTheLatestRowBackByPosition() {
			append(25);

			AuditPage first = page(AuditQuery.ALL, OptionalLong.empty(), 10);
			AuditPage second = page(AuditQuery.ALL, first.next(), 10);
			append(5);
			AuditPage third = page(AuditQuery.ALL, second.next(), 10);

			assertThat(positions(first)).first().isEqualTo(25L);
			assertThat(positions(second)).containsExactly(15L, 14L, 13L, 12L, 11L, 10L, 9L, 8L, 7L, 6L);
			assertThat(positions(third)).containsExactly(5L, 4L, 3L, 2L, 1L);
			assertThat(third.next()).isEmpty();
		}

		@Test
		void hasNoNextPageWhenTheLastRowFillsThePage() {
			append(10);

			assertThat(page(AuditQuery.ALL, OptionalLong.empty(), 10).next()).isEmpty();
		}

		@Test
		void continuesATextSearchAfterTheLastPage() {
			record("bo", clear("needle"), NOW);
			append(30);
			JdbcAuditSearch search = new JdbcAuditSearch(this.database.jdbc(), JdbcAuditTrail.COLUMNS, 4, 12, () -> 0);
			AuditQuery needle = text("NEEDLE");

			AuditPage first = search.page(needle, 32, 10);
			assertThat(first.rows()).isEmpty();
			assertThat(first.next()).hasValue(20);

			AuditPage last = search.page(needle, search.page(needle, 20, 10).next().orElseThrow(), 10);
			assertThat(positions(last)).containsExactly(1L);
			assertThat(last.next()).isEmpty();
		}

		@Test
		void endsAPageOfATextSearchThatTakesLong() {
			record("bo", clear("needle"), NOW);
			append(30);
			AtomicLong seconds = new AtomicLong();
			JdbcAuditSearch search = new JdbcAuditSearch(this.database.jdbc(), JdbcAuditTrail.COLUMNS, 4, 1_000,
					() -> seconds.getAndIncrement() * 1_000_000_000);

			AuditPage first = search.page(text("NEEDLE"), 32, 10);
			assertThat(first.rows()).isEmpty();
			assertThat(first.next()).hasValue(28);
			assertThat(search.page(text(""), 32, 40).rows()).hasSize(31);
		}

		@Test
		void findsAllRowsOfAKind() {
			record("bo", new AuditEvent.BreakGlassUsed(new AuditSubject.Named("glass"), "10.0.0.1"), NOW);
			append(30);
			JdbcAuditSearch search = new JdbcAuditSearch(this.database.jdbc(), JdbcAuditTrail.COLUMNS, 4, 12, () -> 0);
			AuditQuery kind = new AuditQuery("", "", Optional.empty(), Optional.of("BreakGlassUsed"), Optional.empty(),
					Optional.empty());

			assertThat(positions(search.page(kind, 32, 10))).containsExactly(1L);
		}

		@Test
		void findsRowsByTheBeginningOfTheActorByTextAndByTime() {
			record("bjorn.muller", clear("exam season"), NOW);
			record("ana", clear("other"), NOW.plus(Duration.ofDays(3)));
			record("bo", clear("other"), NOW.plus(Duration.ofDays(1)));

			assertThat(positions(page(
					new AuditQuery("", "BJO", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))))
				.containsExactly(1L);
			assertThat(positions(page(text("Exam")))).containsExactly(1L);
			assertThat(positions(page(during(NOW, NOW.plus(Duration.ofDays(1)))))).containsExactly(1L);
			assertThat(positions(page(during(NOW.plus(Duration.ofHours(1)), NOW.plus(Duration.ofDays(2))))))
				.containsExactly(3L);
			assertThat(positions(page(during(NOW.plus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(10)))))).isEmpty();
		}

		@Test
		void showsInATimelineWhatAPersonDidAndWhatConcernsThem() {
			record("ana", clear("by ana"), NOW);
			record("bo", new GroupEvent.GroupMembersChanged(new AuditSubject.Group(7), List.of("ana", "cy"), List.of()),
					NOW);
			record("bo", new AccessEvent.PasscodeRead(new AuditSubject.Passcode("ana"), "10.0.0.1"), NOW);
			record("ana", new AccessEvent.SignInSucceeded(new AuditSubject.SignIn(Optional.of("ana")), "10.0.0.1"),
					NOW);
			record("bo", new AuditEvent.SettingCleared(new AuditSubject.Person("ana"), WAITING_ROOM, "true", true, ""),
					NOW);
			record("bo", clear("nothing to do with her"), NOW);

			assertThat(positions(page(AuditQuery.about(new AuditSubject.Person("ana"))))).containsExactly(5L, 4L, 3L,
					2L, 1L);
			assertThat(positions(page(AuditQuery.about(new AuditSubject.Person("cy"))))).containsExactly(2L);
		}

		@Test
		void hasTimelinesOfSettingsAndGroups() {
			record("bo", clear("one"), NOW);
			record("bo", new GroupEvent.GroupRenamed(new AuditSubject.Group(7), "Chess", "Choir"), NOW);

			assertThat(positions(page(AuditQuery.about(new AuditSubject.Setting(WAITING_ROOM))))).containsExactly(1L);
			assertThat(positions(page(AuditQuery.about(new AuditSubject.Group(7))))).containsExactly(2L, 1L);
		}

		@Test
		void exportsAllMatchingRowsAsCsvAndAsJsonLines() throws IOException {
			append(3);
			record("bo", clear("=1+1, \"quoted\""), NOW);
			AuditExport export = new AuditExport(new AuditReader(this.database.auditTrail()), Actor.operator("ops"),
					AuditQuery.ALL);
			StringWriter csv = new StringWriter();
			StringWriter lines = new StringWriter();

			export.writeCsv(csv);
			export.writeLines(lines);

			assertThat(csv.toString().lines()).hasSize(5).first().asString().startsWith("row,at,actor,origin,kind");
			assertThat(lines.toString().lines()).hasSize(4)
				.first()
				.asString()
				.startsWith("{\"row\":4,\"at\":\"2026-03-01T")
				.contains("\"detail\":{\"setting\":\"" + WAITING_ROOM + "\"")
				.endsWith("\"}");
		}

		private void append(int rows) {
			for (int i = 0; i < rows; i++) {
				record("ops", new AuditEvent.GroupPriorityChanged(new AuditSubject.Group(1), 1, 2), NOW);
			}
		}

		private void record(String actor, AuditEvent event, Instant at) {
			this.database.auditTrail().append(actor, Origin.CONSOLE, event, at);
		}

		private static AuditEvent clear(String reason) {
			return new AuditEvent.SettingCleared(new AuditSubject.Group(7), WAITING_ROOM, "true", false, reason);
		}

		private static AuditQuery text(String text) {
			return new AuditQuery(text, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
		}

		private static AuditQuery during(Instant from, Instant until) {
			return new AuditQuery("", "", Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(until));
		}

		private AuditPage page(AuditQuery query) {
			return page(query, OptionalLong.empty(), 100);
		}

		private AuditPage page(AuditQuery query, OptionalLong before, int limit) {
			return this.database.auditTrail().page(query, before.orElse(Long.MAX_VALUE), limit);
		}

		private static List<Long> positions(AuditPage page) {
			return page.rows().stream().map(AuditEntry::seq).toList();
		}

	}

}
