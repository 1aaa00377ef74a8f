package io.roomkeeper.store;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.roomkeeper.audit.AuditAnchor;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.failure.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
					.append("bjorn.muller",
							new AuditEvent.SettingAssigned(new AuditSubject.Group(7), "meeting_security.waiting_room",
									Optional.empty(), "true", true, Optional.of(NOW), false, reason),
							NOW);
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

			assertThat(verify().flaw().map(Message::plain)).contains("row 2 was changed");
		}

		@Test
		void findsARemovedRow() {
			appendThree();

			this.database.jdbc().update("delete from audit_event where seq = 2");

			assertThat(verify().flaw().map(Message::plain)).contains("row 2 is missing");
		}

		@Test
		void findsRowsCutOffAtTheEnd() {
			appendThree();

			this.database.jdbc().update("delete from audit_event where seq = 3");

			assertThat(verify().flaw().map(Message::plain))
				.contains("the trail should end with row 3 and ends with row 2");
		}

		/** Each way to cut or rewrite the trail so that all rows fit together again. */
		enum Tampering {

			CUT_LAST, CUT_TWO, CUT_ALL, CUT_AND_FILLED_UP, WRITTEN_ANEW

		}

		@ParameterizedTest
		@EnumSource
		void detectsARewrittenTrailByAnEarlierHead(Tampering tampering) {
			appendThree();
			AuditAnchor full = AuditAnchor.of(this.database.auditTrail().head());
			AuditAnchor shortened = new AuditAnchor(full.seq(), full.hash().substring(0, 12));

			tamper(tampering);

			assertThat(verify().intact()).isTrue();
			for (AuditAnchor anchor : List.of(full, shortened, AuditAnchor.parse(full.toString()))) {
				assertThat(AuditVerification.verify(this.database.auditTrail(), List.of(anchor)).flaw())
					.hasValueSatisfying((flaw) -> assertThat(flaw.plain()).startsWith("row 3 "));
			}
		}

		private void tamper(Tampering tampering) {
			switch (tampering) {
				case CUT_LAST -> cutAfter(2);
				case CUT_TWO -> cutAfter(1);
				case CUT_ALL -> cutAfter(0);
				case CUT_AND_FILLED_UP -> {
					cutAfter(2);
					appendThree();
				}
				case WRITTEN_ANEW -> {
					cutAfter(0);
					this.database.auditTrail()
						.append("mallory", new AuditEvent.BreakGlassUsed(new AuditSubject.Named("glass"), "10.0.0.1"),
								NOW);
					appendThree();
				}
			}
		}

		private void cutAfter(long seq) {
			String hash = this.database.auditTrail()
				.latest(seq + 1, 1)
				.stream()
				.map(AuditEntry::hash)
				.findFirst()
				.orElse(AuditEntry.BEGINNING);
			this.database.jdbc().update("delete from audit_event where seq > ?", seq);
			this.database.jdbc().update("update audit_head set seq = ?, hash = ?", seq, hash);
		}

		@Test
		void acceptsEveryEarlierHeadOfAGrowingTrail() {
			appendThree();
			AuditAnchor early = AuditAnchor.of(this.database.auditTrail().head());
			appendThree();
			AuditAnchor late = AuditAnchor.of(this.database.auditTrail().head());

			assertThat(AuditVerification.verify(this.database.auditTrail(), List.of(early, late)).intact()).isTrue();
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "3", "3:", ":abc", "3:0123456789a", "0:0123456789ab", "-1:0123456789ab",
				"3:0123456789xy", "9999999999999999999:0123456789ab" })
		void refusesTextsThatAreNotHeads(String text) {
			assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> AuditAnchor.parse(text));
		}

		@Test
		void findsReorderedRows() {
			appendThree();

			this.database.jdbc().update("update audit_event set seq = 9 where seq = 2");
			this.database.jdbc().update("update audit_event set seq = 2 where seq = 3");
			this.database.jdbc().update("update audit_event set seq = 3 where seq = 9");

			assertThat(verify().flaw().map(Message::plain)).contains("row 2 was changed");
		}

		@ParameterizedTest
		@ValueSource(strings = { "\u0000", "a\u0000b", "\uD800", "\u0001", "\uFFFF", "%", "'" })
		void findsNothingForAnUnknownText(String text) {
			appendThree();

			for (AuditQuery query : List.of(
					new AuditQuery(text, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
					new AuditQuery("", text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
					new AuditQuery("", "", Optional.empty(), Optional.of(text), Optional.empty(), Optional.empty()),
					AuditQuery.about(new AuditSubject.Named(text)))) {
				assertThat(this.database.auditTrail().page(query, Long.MAX_VALUE, 10).rows()).isEmpty();
			}
			assertThat(this.database.auditTrail().about(new AuditSubject.Person(text), 10)).isEmpty();
			assertThat(this.database.people().holders(NameKind.UID, List.of(text))).isEmpty();
		}

		@Test
		void rollsBackAnEventTogetherWithItsChange() {
			try {
				this.database.jdbc().inTransaction((Runnable) () -> {
					appendThree();
					throw new IllegalStateException();
				});
			}
			catch (IllegalStateException _) {
				assertThat(this.database.auditTrail().head().seq()).isZero();
			}

			assertThat(verify().rows()).isZero();
		}

	}

}
