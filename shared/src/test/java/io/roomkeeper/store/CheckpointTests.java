package io.roomkeeper.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditAnchor;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.checkpoint.AuditKeys;
import io.roomkeeper.audit.checkpoint.CheckpointService;
import io.roomkeeper.audit.checkpoint.EventReceipt;
import io.roomkeeper.audit.checkpoint.EventReceipts;
import io.roomkeeper.audit.checkpoint.RetentionDays;
import io.roomkeeper.audit.checkpoint.StoredCheckpoint;
import io.roomkeeper.audit.checkpoint.TrailRetention;
import io.roomkeeper.audit.checkpoint.TrailVerifier;
import io.roomkeeper.audit.checkpoint.VerifierKey;
import io.roomkeeper.audit.checkpoint.WitnessFile;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

	abstract static class Contract extends StoreContract {

		private static final Actor ADMIN = Actor.operator("ops");

		private static final int DAYS = 90;

		@TempDir
		private Path folder;

		private final MovableClock clock = new MovableClock(NOW);

		private VerifierKey key;

		private AuditKeys keys;

		private WitnessFile witness;

		Contract(TestDatabase database) {
			super(database);
		}

		@BeforeEach
		void createKey() throws IOException {
			this.clock.set(NOW);
			Path file = this.folder.resolve("audit.key");
			this.keys = new AuditKeys(Optional.of(file), Files.createDirectories(this.folder.resolve("data")),
					List.of());
			this.key = this.keys.create(file, "rooms.example.org/audit");
			this.witness = new WitnessFile(Optional.of(this.folder.resolve("witness")));
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
		void revealsATrailThatWasCutOff() {
			append(9);
			checkpoint();

			cutAfter(4);

			assertThat(flaw()).isEqualTo("a checkpoint over 9 rows was signed and the trail ends with row 4");
		}

		@Test
		void revealsATrailThatWasRewrittenAsAWhole() {
			append(5);
			checkpoint();

			cutAfter(0);
			append(9);

			assertThat(flaw()).isEqualTo("the first 5 rows are not those that a checkpoint was signed for");
		}

		@Test
		void revealsByTheWitnessThatCheckpointsWereDeletedToo() {
			append(5);
			checkpoint();
			append(4);
			checkpoint();
			cutAfter(5);
			this.database.jdbc().update("delete from audit_checkpoint where size > 5");

			assertThat(flaw()).isEqualTo("a checkpoint over 9 rows was signed and the trail ends with row 5");
			assertThat(verifier(new WitnessFile(Optional.empty())).verify(ADMIN).flaw()).isEmpty();

			this.database.jdbc().update("delete from audit_checkpoint");
			assertThat(verifier(new WitnessFile(Optional.empty())).verify(ADMIN).flaw().map(Message::plain))
				.hasValueSatisfying((text) -> assertThat(text).startsWith("there is a key, but no checkpoint"));
		}

		@Test
		void takesNoCheckpointThatAnotherKeyHasSigned() {
			append(5);
			checkpoint();
			cutAfter(0);
			this.database.jdbc().update("delete from audit_checkpoint");
			append(7);
			Path other = this.folder.resolve("other.key");
			AuditKeys forged = new AuditKeys(Optional.of(other), this.folder.resolve("data"), List.of());
			forged.create(other, "rooms.example.org/audit");
			new CheckpointService(this.database.auditTrail(), checkpoints(), forged, List.of(), this.clock).make(ADMIN);

			assertThat(flaw()).isEqualTo("the first 5 rows are not those that a checkpoint was signed for");
			assertThat(verifier(new WitnessFile(Optional.empty())).verify(ADMIN).flaw().map(Message::plain))
				.hasValueSatisfying((text) -> assertThat(text).contains("checkpoint"));
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
		void provesNothingWithAChangedReceipt() {
			append(9);
			checkpoint();
			append(1);
			EventReceipts receipts = new EventReceipts(this.database.auditTrail(), checkpoints());
			String receipt = receipts.of(ADMIN, 4).format();
			String other = receipts.of(ADMIN, 5).format();
			List<String> wrong = new ArrayList<>(
					List.of("", receipt.substring(30), receipt.replace("index 3", "index 4"),
							receipt.replace("\n9\n", "\n8\n"), receipt.replace("\u2014 rooms", "\u2014 other")));
			wrong.add(receipt.replace(line(receipt, 1), line(other, 1)));
			wrong.add(receipt.replace(line(receipt, 4), line(receipt, 5)));

			assertThat(wrong).allSatisfy((text) -> assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(() -> EventReceipt.verified(text, this.key)));
			assertThatExceptionOfType(FixableException.class).isThrownBy(() -> receipts.of(ADMIN, 10))
				.withMessageContaining("No checkpoint covers row 10 yet");
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
		void revealsARemovalThatNobodySigned() {
			append(5);
			StoredCheckpoint signed = checkpoint();
			append(5);
			String hash = this.database.auditTrail().find(5).orElseThrow().hash();
			this.database.jdbc().update("delete from audit_event where seq <= 5");
			this.database.jdbc()
				.update("insert into audit_start (id, size, hash, edge, note) values (1, 5, ?, ?, ?)", hash,
						signed.edge(), signed.note());

			assertThat(flaw()).isEqualTo("the removal of the first 5 rows is not signed by a known key");
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

		private void append(int rows) {
			for (int i = 0; i < rows; i++) {
				this.database.auditTrail()
					.append("ops", Origin.CONSOLE,
							new AuditEvent.GroupPriorityChanged(new AuditSubject.Group(1), i, i + 1),
							this.clock.instant());
			}
		}

		private void cutAfter(long seq) {
			String hash = this.database.auditTrail().find(seq).map(AuditEntry::hash).orElse(AuditEntry.BEGINNING);
			this.database.jdbc().update("delete from audit_event where seq > ?", seq);
			this.database.jdbc().update("update audit_head set seq = ?, hash = ?", seq, hash);
		}

		private StoredCheckpoint checkpoint() {
			return service().make(ADMIN).orElseThrow();
		}

		private String flaw() {
			return verify().flaw().map(Message::plain).orElse("intact");
		}

		private TrailVerifier.Verdict verify() {
			return verifier(this.witness).verify(ADMIN);
		}

		private TrailVerifier verifier(WitnessFile witness) {
			return new TrailVerifier(this.database.auditTrail(), checkpoints(), this.keys, witness);
		}

		private JdbcCheckpoints checkpoints() {
			return new JdbcCheckpoints(this.database.jdbc());
		}

		private CheckpointService service() {
			return new CheckpointService(this.database.auditTrail(), checkpoints(), this.keys, List.of(this.witness),
					this.clock);
		}

		private TrailRetention retention() {
			return new TrailRetention(this.database.auditTrail(), checkpoints(), verifier(this.witness), this.keys,
					new JdbcAuditedTransaction(this.database.jdbc(), this.database.auditTrail(), this.clock),
					new RetentionDays(DAYS), this.clock);
		}

		private static String line(String text, int number) {
			return text.lines().skip(number).findFirst().orElseThrow();
		}

	}

}
