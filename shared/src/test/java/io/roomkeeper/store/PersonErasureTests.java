package io.roomkeeper.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.audit.AccessEvent;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.audit.GroupEvent;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.erasure.ErasurePreview;
import io.roomkeeper.erasure.PersonErasure;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Erasing a person from the audit trail, whose hashes stay valid. */
class PersonErasureTests {

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

		private static final Actor ADMIN = Actor.operator("ops");

		private static final Uid ANA = new Uid("ana.garcia");

		Contract(TestDatabase database) {
			super(database);
		}

		@Test
		void removesThePersonFromEveryRowAndKeepsTheHashesValid() {
			rowsAboutAna();
			List<String> hashes = hashes();

			ErasurePreview done = erasure().erase(ADMIN, ANA, "asked to be forgotten");

			assertThat(done.rows()).isEqualTo(5);
			assertThat(verify().flaw()).isEmpty();
			assertThat(verify().erased()).isEqualTo(5);
			assertThat(hashes().subList(1, 7)).isEqualTo(hashes);
			assertThat(rows()).filteredOn((row) -> row.seq() != 6)
				.noneSatisfy((row) -> assertThat(row.toString().toLowerCase(Locale.ROOT)).contains("garcia"));
			assertThat(rows().getFirst().detail()).isEqualTo("{\"rows\":\"5\",\"reason\":\"asked to be forgotten\"}");
			assertThat(this.database.auditTrail().page(AuditQuery.about(ANA.auditSubject()), Long.MAX_VALUE, 10).rows())
				.isEmpty();
		}

		@Test
		void keepsValuesThatAreNotAboutThePerson() {
			rowsAboutAna();

			erasure().erase(ADMIN, ANA, "asked to be forgotten");

			AuditEntry own = this.database.auditTrail().find(1).orElseThrow();
			assertThat(own.actor()).isEqualTo("(erased)");
			assertThat(own.subject()).isEqualTo("group 7");
			assertThat(own.detail()).contains("\"before\":\"true\"", "\"reason\":\"exam\"");
			AuditEntry about = this.database.auditTrail().find(5).orElseThrow();
			assertThat(about.actor()).isEqualTo("bo");
			assertThat(about.detail()).contains("\"setting\":\"meeting_security.waiting_room\"",
					"\"before\":\"(erased)\"");
			assertThat(this.database.auditTrail().find(6).orElseThrow().detail()).contains("ana.garcias");
		}

		@Test
		void previewsWhatItWouldRemove() {
			rowsAboutAna();

			ErasurePreview preview = erasure().preview(ADMIN, new Uid("Ana.Garcia"));

			assertThat(preview.rows()).isEqualTo(5);
			assertThat(preview.oldRows()).isZero();
			assertThat(verify().erased()).isZero();
			assertThat(verify().rows()).isEqualTo(6);
		}

		@Test
		void revealsAValueThatReplacesAnErasedOne() {
			rowsAboutAna();
			erasure().erase(ADMIN, ANA, "asked to be forgotten");

			this.database.jdbc().update("update audit_event set actor = 'mallory' where seq = 1");

			assertThat(verify().flaw().map(Message::plain)).contains("row 1 was changed");
		}

		@Test
		void erasesAllValuesOfAnOldRowAndKeepsTheChain() {
			asBefore("ana.garcia");
			rowsAboutAna();

			ErasurePreview done = erasure().erase(ADMIN, ANA, "asked to be forgotten");

			assertThat(done.oldRows()).isEqualTo(1);
			AuditEntry old = this.database.auditTrail().find(1).orElseThrow();
			assertThat(old.actor() + old.subject() + old.detail()).isEqualTo("(erased)(erased){}");
			assertThat(verify().flaw()).isEmpty();
			this.database.jdbc().update("update audit_event set detail = '{\"a\":\"b\"}' where seq = 1");
			assertThat(verify().flaw().map(Message::plain)).contains("row 1 was changed");
		}

		@Test
		void erasesOnlyPeopleWhoHaveLeft() {
			add("ana.garcia", "Ana", "Garcia");
			rowsAboutAna();

			assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(() -> erasure().erase(ADMIN, ANA, "asked to be forgotten"))
				.withMessageContaining("is in the directory");
			assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(() -> erasure().erase(ADMIN, new Uid("zoe"), "zoe asked"))
				.withMessageContaining("The reason names");
			assertThatExceptionOfType(NotFoundException.class)
				.isThrownBy(() -> erasure().preview(ADMIN, new Uid("nobody")));
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> erasure().preview(new Actor("h", Set.of(Role.HELPDESK)), ANA));
			assertThat(verify().erased()).isZero();
		}

		/** Six rows, of which five have to do with Ana. */
		private void rowsAboutAna() {
			record("ana.garcia", clear(new AuditSubject.Group(7), "exam"));
			record("bo",
					new GroupEvent.GroupMembersChanged(new AuditSubject.Group(7), List.of("ana.garcia"), List.of()));
			record("ana.garcia",
					new AccessEvent.SignInSucceeded(new AuditSubject.SignIn(Optional.of("ana.garcia")), "10.0.0.1"));
			record("bo", clear(new AuditSubject.Group(7), "as (ana.garcia) wished"));
			record("bo", clear(new AuditSubject.Person("ana.garcia"), "her wish"));
			record("bo", clear(new AuditSubject.Group(7), "for ana.garcias"));
		}

		private void record(String actor, AuditEvent event) {
			this.database.auditTrail().append(actor, Origin.CONSOLE, event, NOW);
		}

		private static AuditEvent clear(AuditSubject subject, String reason) {
			return new AuditEvent.SettingCleared(subject, "meeting_security.waiting_room", "true", false, reason);
		}

		/** Writes the first row as releases without seals did. */
		private void asBefore(String actor) {
			AuditEntry drawn = this.database.auditTrail()
				.append(actor, Origin.CONSOLE, clear(new AuditSubject.Group(7), "exam"), NOW);
			this.database.jdbc().update("update audit_event set seal = ''");
			String hash = this.database.auditTrail().find(drawn.seq()).orElseThrow().computedHash();
			this.database.jdbc().update("update audit_event set hash = ?", hash);
			this.database.jdbc().update("update audit_head set hash = ?", hash);
		}

		private PersonErasure erasure() {
			return new PersonErasure(new JdbcErasableRows(this.database.jdbc()), this.database.people(),
					this.database.auditedTransaction(Clock.fixed(NOW, ZoneOffset.UTC)));
		}

		private AuditVerification.Result verify() {
			return AuditVerification.verify(this.database.auditTrail());
		}

		private List<AuditEntry> rows() {
			return this.database.auditTrail().latest(Long.MAX_VALUE, 99);
		}

		private List<String> hashes() {
			return rows().stream().map(AuditEntry::hash).toList();
		}

	}

}
