package io.roomkeeper.batch.cli;

import java.util.List;
import java.util.concurrent.Callable;

import io.roomkeeper.audit.AuditAnchor;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.batch.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./roomkeeper audit}. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Check the audit trail.",
		subcommands = AuditCommand.Verify.class)
final class AuditCommand extends CommandGroup {

	/** {@code ./roomkeeper audit verify}. */
	@Command(name = "verify", mixinStandardHelpOptions = true,
			description = "Look for rows that were changed, removed or reordered. Exit code 1 if there are any.")
	static final class Verify implements Callable<Integer> {

		@Option(names = "--expect", paramLabel = "ROWS:HASH",
				description = { "An earlier head of the trail, as this command or the log printed it.",
						"Finds a trail whose last rows were removed, or that was rewritten." })
		private List<String> expected = List.of();

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		@Override
		public Integer call() {
			List<AuditAnchor> anchors = this.expected.stream().map(AuditAnchor::parse).toList();
			try (ConfigurableApplicationContext context = CommandApplication.start("audit")) {
				AuditVerification.Result result = AuditVerification.verify(context.getBean(AuditTrail.class), anchors);
				return report(result);
			}
		}

		private int report(AuditVerification.Result result) {
			if (result.flaw().isPresent()) {
				this.spec.commandLine()
					.getErr()
					.println(Terminal.error("The audit trail is not as it was written: %s. Compare it with a backup."
						.formatted(result.flaw().get().plain())));
				return ExitCode.FAILED;
			}
			this.spec.commandLine()
				.getOut()
				.println("%d rows, none changed, removed or reordered. Head: %s".formatted(result.rows(),
						new AuditAnchor(result.rows(), result.hash())));
			this.spec.commandLine().getOut().flush();
			return ExitCode.DONE;
		}

	}

}
