package io.roomkeeper.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditAnchor;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.checkpoint.AuditKeys;
import io.roomkeeper.audit.checkpoint.CheckpointService;
import io.roomkeeper.audit.checkpoint.EventReceipt;
import io.roomkeeper.audit.checkpoint.EventReceipts;
import io.roomkeeper.audit.checkpoint.StoredCheckpoint;
import io.roomkeeper.audit.checkpoint.TrailVerifier;
import io.roomkeeper.audit.checkpoint.VerifierKey;
import io.roomkeeper.batch.cli.terminal.Terminal;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.erasure.ErasurePreview;
import io.roomkeeper.erasure.PersonErasure;
import io.roomkeeper.failure.InvalidInputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./roomkeeper audit}. */
@Command(name = "audit", mixinStandardHelpOptions = true,
		description = "Check the audit trail, sign checkpoints and make receipts.",
		subcommands = { AuditCommand.Verify.class, AuditCommand.Key.class, AuditCommand.Sign.class,
				AuditCommand.Receipt.class, AuditCommand.Erase.class })
final class AuditCommand extends CommandGroup {

	/** {@code ./roomkeeper audit verify}. */
	@Command(name = "verify", mixinStandardHelpOptions = true,
			description = { "Look for rows that were changed, removed or reordered. Exit code 1 if there are any.",
					"With --receipt, verify a receipt instead; this needs no database." })
	static final class Verify implements Callable<Integer> {

		@Option(names = "--expect", paramLabel = "ROWS:HASH",
				description = { "An earlier head of the trail, as this command or the log printed it.",
						"Detects rows that were removed at the end, and a trail that was rewritten." })
		private List<String> expected = List.of();

		@Option(names = "--witness", paramLabel = "FILE",
				description = "A file with checkpoints that was kept elsewhere. The trail must agree with each of them.")
		private @Nullable Path witness;

		@Option(names = "--receipt", paramLabel = "FILE", description = "The receipt of a row.")
		private @Nullable Path receipt;

		@Option(names = "--key", paramLabel = "KEY",
				description = "The public key for --receipt: the line NAME+ID+KEY, or a file with it.")
		private @Nullable String key;

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		@Override
		public Integer call() {
			if (this.receipt != null) {
				return offline(this.receipt);
			}
			List<AuditAnchor> anchors = this.expected.stream().map(AuditAnchor::parse).toList();
			String notes = (this.witness != null) ? read(this.witness) : "";
			try (ConfigurableApplicationContext context = CommandApplication.start("audit")) {
				return report(context.getBean(TrailVerifier.class).verify(anchors, notes),
						context.getBean(AuditKeys.class).on());
			}
		}

		private int offline(Path file) {
			if (this.key == null) {
				throw new InvalidInputException("The public key is missing",
						"Give it with --key=NAME+ID+KEY, as './roomkeeper audit key' printed it");
			}
			String line = this.key.contains("+") ? this.key : read(Path.of(this.key));
			VerifierKey trusted = VerifierKey.parse(line);
			String text = read(file);
			AuditEntry row;
			try {
				row = EventReceipt.verified(text, trusted).row();
			}
			catch (InvalidInputException ex) {
				this.spec.commandLine().getErr().println(Terminal.error(ex.line()));
				return ExitCode.FAILED;
			}
			print(this.spec, "Row %d was in the trail when its checkpoint was signed.".formatted(row.seq()),
					"%s · %s · %s · %s · %s".formatted(row.at(), row.actor(), row.kind(), row.subject(), row.detail()));
			return ExitCode.DONE;
		}

		private int report(TrailVerifier.Verdict verdict, boolean checkpoints) {
			if (verdict.flaw().isPresent()) {
				this.spec.commandLine()
					.getErr()
					.println(Terminal.error("The audit trail is not as it was written: %s. Compare it with a backup."
						.formatted(verdict.flaw().get().plain())));
				return ExitCode.FAILED;
			}
			if (verdict.removed() > 0) {
				print(this.spec, "%d older rows were removed because of their age.".formatted(verdict.removed()));
			}
			if (verdict.result().erased() > 0) {
				print(this.spec, "%d rows have erased values.".formatted(verdict.result().erased()));
			}
			print(this.spec,
					checkpoints ? "Signed checkpoints cover the rows up to %d.".formatted(verdict.covered())
							: "Checkpoints are off: see './roomkeeper audit key --help'.",
					"%d rows, none changed, removed or reordered. Head: %s".formatted(verdict.result().rows(),
							new AuditAnchor(verdict.result().last(), verdict.result().hash())));
			return ExitCode.DONE;
		}

	}

	/** {@code ./roomkeeper audit key}. */
	@Command(name = "key", mixinStandardHelpOptions = true,
			description = "Create the key that signs checkpoints. Keep it outside the data directory.")
	static final class Key implements Callable<Integer> {

		@Option(names = "--out", required = true, paramLabel = "FILE", description = "The new file.")
		@SuppressWarnings("NullAway.Init")
		private Path file;

		@Option(names = "--name", paramLabel = "NAME", defaultValue = "roomkeeper/audit",
				description = "The name of the trail in its checkpoints, for example rooms.example.org/audit.")
		private String name = "";

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		@Override
		public Integer call() {
			try (ConfigurableApplicationContext context = CommandApplication.start("audit")) {
				VerifierKey key = context.getBean(AuditKeys.class).create(this.file, this.name);
				print(this.spec,
						"Set ROOMKEEPER_AUDIT_KEY=%s and restart the console."
							.formatted(this.file.toAbsolutePath().normalize()),
						"The public key, which verifies receipts:", key.toString());
				return ExitCode.DONE;
			}
		}

	}

	/** {@code ./roomkeeper audit checkpoint}. */
	@Command(name = "checkpoint", mixinStandardHelpOptions = true,
			description = "Sign a checkpoint over all rows, and send it to the witnesses.")
	static final class Sign implements Callable<Integer> {

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		@Override
		public Integer call() {
			try (ConfigurableApplicationContext context = CommandApplication.start("audit")) {
				Optional<StoredCheckpoint> made = context.getBean(CheckpointService.class)
					.make(Operator.actor(context));
				print(this.spec, made.map(StoredCheckpoint::note).orElse("The trail has no rows yet."));
				return ExitCode.DONE;
			}
		}

	}

	/** {@code ./roomkeeper audit receipt}. */
	@Command(name = "receipt", mixinStandardHelpOptions = true,
			description = "Write the receipt of a row, which './roomkeeper audit verify --receipt' verifies.")
	static final class Receipt implements Callable<Integer> {

		@Parameters(paramLabel = "ROW", description = "The position of the row, as the page Audit shows it.")
		private long row;

		@Option(names = "--out", paramLabel = "FILE", description = "A new file; standard output without it.")
		private @Nullable Path file;

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		@Override
		public Integer call() {
			try (ConfigurableApplicationContext context = CommandApplication.start("audit")) {
				String receipt = context.getBean(EventReceipts.class).of(Operator.actor(context), this.row).format();
				if (this.file == null) {
					PrintWriter out = this.spec.commandLine().getOut();
					receipt.lines().forEach(out::println);
					out.flush();
				}
				else {
					write(this.file, receipt);
				}
				return ExitCode.DONE;
			}
		}

	}

	/** {@code ./roomkeeper audit erase}. */
	@Command(name = "erase", mixinStandardHelpOptions = true,
			description = { "Erase a person who has left from the audit trail. The hashes stay valid.",
					"This cannot be undone. Preview the effect with --plan first." })
	static final class Erase implements Callable<Integer> {

		@Parameters(paramLabel = "UID", description = "The uid that the person had.")
		@SuppressWarnings("NullAway.Init")
		private String uid;

		@Option(names = "--plan", description = "Show the effect, and change nothing.")
		private boolean plan;

		@Option(names = "--reason", paramLabel = "TEXT",
				description = "The reason, for the audit trail. It must not name the person.")
		private @Nullable String reason;

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		@Override
		public Integer call() {
			if (!this.plan && this.reason == null) {
				throw new InvalidInputException("The reason is missing",
						"Give it with --reason, or preview with --plan");
			}
			if (this.uid.isBlank() || this.uid.length() > Uid.LONGEST) {
				throw new InvalidInputException("'%.80s' is not a uid".formatted(this.uid), "Check the spelling");
			}
			try (ConfigurableApplicationContext context = CommandApplication.start("audit")) {
				Actor actor = Operator.actor(context);
				PersonErasure erasure = context.getBean(PersonErasure.class);
				Uid person = new Uid(this.uid);
				ErasurePreview effect = (this.plan || this.reason == null) ? erasure.preview(actor, person)
						: erasure.erase(actor, person, this.reason);
				print(this.spec,
						"%d values in %d rows %s. %d of these rows are from an earlier release and lose all values."
							.formatted(effect.values(), effect.rows(), this.plan ? "would be erased" : "were erased",
									effect.oldRows()));
				return ExitCode.DONE;
			}
		}

	}

	private static void print(CommandSpec spec, String... lines) {
		PrintWriter out = spec.commandLine().getOut();
		for (String line : lines) {
			line.lines().forEach(out::println);
		}
		out.flush();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException _) {
			throw new InvalidInputException("%s cannot be read".formatted(file), "Check the path");
		}
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
		}
		catch (IOException _) {
			throw new InvalidInputException("%s cannot be written".formatted(file),
					"Choose a new file in a folder that exists");
		}
	}

}
