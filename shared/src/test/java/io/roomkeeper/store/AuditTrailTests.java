package io.roomkeeper.store;

import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditVerification;

import static org.assertj.core.api.Assertions.assertThat;

class AuditTrailTests {

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

		private void appendThree() {
			for (String reason : new String[] { "first", "exam \"season\"\n\tat Zürich", "third" }) {
				this.database.auditTrail()
					.append("bjorn.muller", new AuditEvent.SettingAssigned("group 7", "meeting_security.waiting_room",
							Optional.empty(), "true", true, Optional.of(NOW), false, reason), NOW);
			}
		}

		private AuditVerification.Result verify() {
			return AuditVerification.verify(this.database.auditTrail());
		}

		@Test
		void findsAnUntouchedTrailIntact() {
			assertThat(verify().intact()).isTrue();

			appendThree();

			assertThat(verify().intact()).isTrue();
			assertThat(verify().rows()).isEqualTo(3);
			assertThat(verify().hash()).isEqualTo(this.database.auditTrail().head().hash());
			assertThat(this.database.auditTrail().latest(3, 10)).extracting(AuditEntry::seq).containsExactly(2L, 1L);
		}

		@ParameterizedTest
		@ValueSource(strings = { "actor = 'somebody.else'", "detail = '{}'", "kind = 'SettingCleared'",
				"subject = 'account'", "happened_at = happened_at + interval '1' second" })
		void findsAChangedRow(String change) {
			appendThree();

			this.database.jdbc().update("update audit_event set " + change + " where seq = 2");

			assertThat(verify().flaw()).contains("row 2 was changed");
		}

		@Test
		void findsARemovedRow() {
			appendThree();

			this.database.jdbc().update("delete from audit_event where seq = 2");

			assertThat(verify().flaw()).contains("row 2 is missing");
		}

		@Test
		void findsRowsCutOffAtTheEnd() {
			appendThree();

			this.database.jdbc().update("delete from audit_event where seq = 3");

			assertThat(verify().flaw()).contains("the trail should end with row 3 and ends with row 2");
		}

		@Test
		void findsReorderedRows() {
			appendThree();

			this.database.jdbc().update("update audit_event set seq = 9 where seq = 2");
			this.database.jdbc().update("update audit_event set seq = 2 where seq = 3");
			this.database.jdbc().update("update audit_event set seq = 3 where seq = 9");

			assertThat(verify().flaw()).contains("row 2 was changed");
		}

		@Test
		void takesBackAnEventWithTheChangeItTellsOf() {
			try {
				this.database.jdbc().inTransaction((Runnable) () -> {
					appendThree();
					throw new IllegalStateException();
				});
			}
			catch (IllegalStateException ex) {
				assertThat(this.database.auditTrail().head().seq()).isZero();
			}

			assertThat(verify().rows()).isZero();
		}

	}

}
