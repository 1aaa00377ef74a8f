package io.roomkeeper.batch.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import io.roomkeeper.batch.cli.terminal.StopSignal;
import io.roomkeeper.batch.worker.WorkScheduler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./roomkeeper worker}: works on the runs of other processes until a signal. */
@Command(name = "worker", mixinStandardHelpOptions = true,
		description = { "Work on the runs that other processes start on the same PostgreSQL database.",
				"SIGTERM or Ctrl-C stops it after the current chunk; another process continues the work." })
final class WorkerCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Override
	public Integer call() throws InterruptedException {
		CountDownLatch stop = new CountDownLatch(1);
		try (StopSignal signal = new StopSignal(this.spec.commandLine().getErr());
				ConfigurableApplicationContext context = CommandApplication.start("worker",
						Map.of("roomkeeper.process", "worker"))) {
			signal.calls(stop::countDown);
			this.spec.commandLine().getErr().println(context.getBean(WorkScheduler.class).description());
			this.spec.commandLine().getErr().flush();
			stop.await();
		}
		return ExitCode.DONE;
	}

}
