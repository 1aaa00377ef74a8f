package io.roomkeeper.batch.cli;

import java.util.concurrent.Callable;

import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./roomkeeper audit}. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "The trail of what was done by whom.",
		subcommands = AuditCommand.Verify.class)
final class AuditCommand extends CommandGroup {

	/** {@code ./roomkeeper audit verify}. */
	@Command(name = "verify", mixinStandardHelpOptions = true,
			description = "Look for rows that were changed, removed or reordered. Exit code 1 where there are any.")
	static final class Verify implements Callable<Integer> {

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		@Override
		public Integer call() {
			try (ConfigurableApplicationContext context = CommandApplication.start("audit")) {
				AuditVerification.Result result = AuditVerification.verify(context.getBean(AuditTrail.class));
				return report(result);
			}
		}

		private int report(AuditVerification.Result result) {
			if (result.flaw().isPresent()) {
				this.spec.commandLine()
					.getErr()
					.println(Terminal.error("The audit trail is not as it was written: %s. Compare it with a backup."
						.formatted(result.flaw().get())));
				return ExitCode.FAILED;
			}
			this.spec.commandLine()
				.getOut()
				.println("%d rows, none changed, removed or reordered. Last hash: %s".formatted(result.rows(),
						result.hash()));
			this.spec.commandLine().getOut().flush();
			return ExitCode.DONE;
		}

	}

}
