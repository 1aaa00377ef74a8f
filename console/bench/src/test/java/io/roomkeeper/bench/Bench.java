package io.roomkeeper.bench;

import io.roomkeeper.failure.FixableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code ./roomkeeper bench}. */
@Command(name = "roomkeeper bench", mixinStandardHelpOptions = true,
		subcommands = { JobsBench.class, UsersBench.class, SettingsBench.class, KillBench.class, SessionsBench.class,
				RunsBench.class, AuditBench.class, MeetingsBench.class, ChangesBench.class, JoinBench.class,
				PagesBench.class, WorkersBench.class },
		description = "Measures Roomkeeper next to plain LDAP and JDBC code that does the same work, and kills its jobs midway.")
public final class Bench {

	private Bench() {
	}

	/**
	 * Runs one benchmark.
	 * @param arguments its name and options
	 */
	public static void main(String[] arguments) {
		CommandLine line = new CommandLine(new Bench()).setExecutionExceptionHandler((failure, _, _) -> {
			if (failure instanceof FixableException known) {
				System.err.println("roomkeeper bench: " + known.line());
				return 1;
			}
			throw failure;
		});
		System.exit(line.execute(arguments.length == 0 ? new String[] { "jobs" } : arguments));
	}

}
