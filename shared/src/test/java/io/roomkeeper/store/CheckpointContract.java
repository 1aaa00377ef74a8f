package io.roomkeeper.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.checkpoint.AuditKeys;
import io.roomkeeper.audit.checkpoint.CheckpointService;
import io.roomkeeper.audit.checkpoint.RetentionDays;
import io.roomkeeper.audit.checkpoint.StoredCheckpoint;
import io.roomkeeper.audit.checkpoint.TrailRetention;
import io.roomkeeper.audit.checkpoint.TrailVerifier;
import io.roomkeeper.audit.checkpoint.VerifierKey;
import io.roomkeeper.audit.checkpoint.WitnessFile;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test with a signing key, a witness and an audit trail of which it signs checkpoints.
 */
abstract class CheckpointContract extends StoreContract {

	static final Actor ADMIN = Actor.operator("ops");

	static final int DAYS = 90;

	@TempDir
	Path folder;

	final MovableClock clock = new MovableClock(NOW);

	VerifierKey key;

	AuditKeys keys;

	WitnessFile witness;

	CheckpointContract(TestDatabase database) {
		super(database);
	}

	@BeforeEach
	void createKey() throws IOException {
		this.clock.set(NOW);
		Path file = this.folder.resolve("audit.key");
		this.keys = new AuditKeys(Optional.of(file), Files.createDirectories(this.folder.resolve("data")), List.of());
		this.key = this.keys.create(file, "rooms.example.org/audit");
		this.witness = new WitnessFile(Optional.of(this.folder.resolve("witness")));
	}

	void append(int rows) {
		for (int i = 0; i < rows; i++) {
			this.database.auditTrail()
				.append("ops", Origin.CONSOLE, new AuditEvent.GroupPriorityChanged(new AuditSubject.Group(1), i, i + 1),
						this.clock.instant());
		}
	}

	void cutAfter(long seq) {
		String hash = this.database.auditTrail().find(seq).map(AuditEntry::hash).orElse(AuditEntry.BEGINNING);
		this.database.jdbc().update("delete from audit_event where seq > ?", seq);
		this.database.jdbc().update("update audit_head set seq = ?, hash = ?", seq, hash);
	}

	StoredCheckpoint checkpoint() {
		return service().make(ADMIN).orElseThrow();
	}

	String flaw() {
		return verify().flaw().map(Message::plain).orElse("intact");
	}

	TrailVerifier.Verdict verify() {
		return verifier(this.witness).verify(ADMIN);
	}

	TrailVerifier verifier(WitnessFile witness) {
		return new TrailVerifier(this.database.auditTrail(), checkpoints(), this.keys, witness);
	}

	JdbcCheckpoints checkpoints() {
		return new JdbcCheckpoints(this.database.jdbc());
	}

	CheckpointService service() {
		return new CheckpointService(this.database.auditTrail(), checkpoints(), this.keys, List.of(this.witness),
				this.clock);
	}

	TrailRetention retention() {
		return new TrailRetention(this.database.auditTrail(), checkpoints(), verifier(this.witness), this.keys,
				new JdbcAuditedTransaction(this.database.jdbc(), this.database.auditTrail(), this.clock),
				new RetentionDays(DAYS), this.clock);
	}

}
