package io.roomkeeper.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditAnchor;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.checkpoint.AuditKeys;
import io.roomkeeper.audit.checkpoint.CheckpointService;
import io.roomkeeper.audit.checkpoint.EventReceipt;
import io.roomkeeper.audit.checkpoint.EventReceipts;
import io.roomkeeper.audit.checkpoint.StoredCheckpoint;
import io.roomkeeper.audit.checkpoint.TrailVerifier;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Signed checkpoints of the audit trail, receipts, and the removal of old rows. */
class CheckpointTests {

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

	abstract static class Contract extends CheckpointContract {

		Contract(TestDatabase database) {
			super(database);
		}

		@Test
		void coversAllRowsAndIsMadeOnlyOverNewOnes() {
			append(5);
			StoredCheckpoint first = checkpoint();
			assertThat(checkpoint()).isEqualTo(first);
			append(4);
			StoredCheckpoint second = checkpoint();

			assertThat(first.size()).isEqualTo(5);
			assertThat(second.size()).isEqualTo(9);
			assertThat(second.sent()).isTrue();
			assertThat(verify().flaw()).isEmpty();
			assertThat(verify().covered()).isEqualTo(9);
		}

		@Test
		void isMadeAfterManyRows() {
			append(5);
			service().makeAfter(6);
			assertThat(checkpoints().all()).isEmpty();

			append(1);
			service().makeAfter(6);
			assertThat(checkpoints().all()).hasSize(1);
		}

		@Test
		void signsNothingForAnIncompleteTrail() {
			append(5);
			this.database.jdbc().update("update audit_event set actor = 'mallory' where seq = 3");

			assertThatExceptionOfType(FixableException.class).isThrownBy(this::checkpoint)
				.withMessageContaining("row 3 was changed");
			assertThat(checkpoints().all()).isEmpty();
		}

		@Test
		void countsTheSignaturesOfFormerKeys() {
			append(5);
			checkpoint();
			Path next = this.folder.resolve("next.key");
			AuditKeys rotated = new AuditKeys(Optional.of(next), this.folder.resolve("data"), List.of(this.key));
			rotated.create(next, "rooms.example.org/audit");
			append(2);
			new CheckpointService(this.database.auditTrail(), checkpoints(), rotated, List.of(), this.clock)
				.make(ADMIN);

			assertThat(new TrailVerifier(this.database.auditTrail(), checkpoints(), rotated, this.witness).verify(ADMIN)
				.flaw()).isEmpty();
		}

		@Test
		void provesARowWithoutTheDatabase() {
			append(3);
			checkpoint();
			append(6);
			checkpoint();

			for (long row = 1; row <= 9; row++) {
				String receipt = new EventReceipts(this.database.auditTrail(), checkpoints()).of(ADMIN, row).format();
				assertThat(EventReceipt.verified(receipt, this.key).row())
					.isEqualTo(this.database.auditTrail().find(row).orElseThrow());
			}
		}

		@Test
		void removesOldRowsUpToACheckpointAndStaysVerifiable() {
			append(5);
			checkpoint();
			append(2);
			this.clock.set(NOW.plus(Duration.ofDays(DAYS + 1)));
			append(3);
			checkpoint();
			AuditAnchor early = new AuditAnchor(2, this.database.auditTrail().find(2).orElseThrow().hash());
			AuditAnchor late = AuditAnchor.of(this.database.auditTrail().head());

			assertThat(retention().removeOld(ADMIN)).isEqualTo(5);
			assertThat(retention().removeOld(ADMIN)).isZero();

			assertThat(this.database.auditTrail().latest(Long.MAX_VALUE, 99)).extracting(AuditEntry::seq)
				.containsExactly(11L, 10L, 9L, 8L, 7L, 6L);
			assertThat(this.database.auditTrail().latest(Long.MAX_VALUE, 1)).extracting(AuditEntry::kind)
				.containsExactly("RowsRemoved");
			checkpoint();
			assertThat(verify().flaw()).isEmpty();
			assertThat(verify().removed()).isEqualTo(5);
			assertThat(verifier(this.witness).verify(List.of(late), "").flaw()).isEmpty();
			assertThat(verifier(this.witness).verify(List.of(early), "").flaw().map(Message::plain))
				.contains("row 2 was removed because of its age; the trail begins with row 6");
			String receipt = new EventReceipts(this.database.auditTrail(), checkpoints()).of(ADMIN, 7).format();
			assertThat(EventReceipt.verified(receipt, this.key).row().seq()).isEqualTo(7);
		}

		@Test
		void letsOnlyAdminsSignVerifyProveAndRemove() {
			append(5);
			Actor helpdesk = new Actor("h", Set.of(Role.HELPDESK));
			EventReceipts receipts = new EventReceipts(this.database.auditTrail(), checkpoints());

			assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(() -> service().make(helpdesk));
			assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(() -> service().all(helpdesk));
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> verifier(this.witness).verify(helpdesk));
			assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(() -> receipts.of(helpdesk, 1));
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> retention().removeOld(helpdesk));
		}

	}

}
