package io.roomkeeper.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.store.memory.MemoryStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AuditedTransactionTests {

	@Nested
	class InMemory extends Contract {

		InMemory() {
			super(new MemoryStores());
		}

	}

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

	abstract static class Contract extends SharedContract {

		private static final Actor ADMIN = new Actor("amara", Set.of(Role.ADMIN), Origin.CONSOLE);

		private final AuditedTransaction transaction = this.stores
			.auditedTransaction(Clock.fixed(NOW.plusNanos(7), ZoneOffset.UTC));

		private final List<String> effects = new ArrayList<>();

		Contract(TestStores stores) {
			super(stores);
		}

		@BeforeEach
		void begin() {
			this.effects.clear();
		}

		@Test
		void returnsWhatTheWorkReturnsAndRecordsTheActorAndTheTime() {
			String result = this.transaction.execute(ADMIN, (recorder) -> {
				recorder.record(event());
				return "done";
			});

			assertThat(result).isEqualTo("done");
			assertThat(this.stores.auditTrail().latest(Long.MAX_VALUE, 9)).singleElement().satisfies((entry) -> {
				assertThat(entry.actor()).isEqualTo("amara");
				assertThat(entry.origin()).isEqualTo(Origin.CONSOLE.text());
				assertThat(entry.at()).isEqualTo(NOW);
			});
		}

		@Test
		void recordsNothingIfTheWorkFails() {
			assertThatIllegalStateException().isThrownBy(() -> this.transaction.run(ADMIN, (recorder) -> {
				recorder.record(event());
				recorder.afterCommit(() -> this.effects.add("an effect"));
				throw new IllegalStateException("no");
			}));

			assertThat(this.effects).isEmpty();
			assertThat(this.stores.auditTrail().head().seq()).isZero();
		}

		@Test
		void runsEffectsInOrderAfterTheOutermostCommit() {
			this.stores.inTransaction(() -> {
				this.transaction.run(ADMIN, (recorder) -> {
					recorder.record(event());
					recorder.afterCommit(() -> this.effects.add("first, at row " + row()));
					recorder.afterCommit(() -> this.effects.add("second"));
				});
				this.effects.add("before the commit");
			});

			assertThat(this.effects).containsExactly("before the commit", "first, at row 1", "second");
		}

		@Test
		void keepsAChangeWhoseEffectFails() {
			this.transaction.run(ADMIN, (recorder) -> {
				recorder.record(event());
				recorder.afterCommit(() -> {
					throw new IllegalStateException("no");
				});
				recorder.afterCommit(() -> this.effects.add("another effect"));
			});

			assertThat(row()).isOne();
			assertThat(this.effects).containsExactly("another effect");
		}

		private long row() {
			return this.stores.auditTrail().head().seq();
		}

		private static AuditEvent event() {
			return new AuditEvent.BreakGlassUsed(new AuditSubject.Named("amara"), "127.0.0.1");
		}

	}

}
