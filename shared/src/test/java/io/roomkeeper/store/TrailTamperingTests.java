package io.roomkeeper.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.audit.checkpoint.AuditKeys;
import io.roomkeeper.audit.checkpoint.CheckpointService;
import io.roomkeeper.audit.checkpoint.EventReceipt;
import io.roomkeeper.audit.checkpoint.EventReceipts;
import io.roomkeeper.audit.checkpoint.StoredCheckpoint;
import io.roomkeeper.audit.checkpoint.WitnessFile;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Changes of the audit trail that checkpoints reveal. */
class TrailTamperingTests {

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
		void revealsATrailThatWasCutOff() {
			append(9);
			checkpoint();

			cutAfter(4);

			assertThat(flaw()).isEqualTo("a checkpoint over 9 rows was signed, but the trail ends with row 4");
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

			assertThat(flaw()).isEqualTo("a checkpoint over 9 rows was signed, but the trail ends with row 5");
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

		private static String line(String text, int number) {
			return text.lines().skip(number).findFirst().orElseThrow();
		}

	}

}
