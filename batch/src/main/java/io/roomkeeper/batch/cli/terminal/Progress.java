package io.roomkeeper.batch.cli.terminal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.Runs;

/**
 * A progress line on a terminal. It prints nothing if standard error is not a terminal.
 */
public final class Progress implements AutoCloseable {

	private static final int WIDTH = 30;

	private final Runs runs;

	private final JobName job;

	private final PrintWriter err;

	private final Optional<ScheduledExecutorService> timer;

	private Progress(Runs runs, JobName job, PrintWriter err) {
		this.runs = runs;
		this.job = job;
		this.err = err;
		this.timer = Terminal.interactive()
				? Optional.of(Executors
					.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("progress").factory()))
				: Optional.empty();
	}

	/** Starts to show the progress of a job, if standard error is a terminal. */
	public static Progress of(Runs runs, JobName job, PrintWriter err) {
		Progress progress = new Progress(runs, job, err);
		progress.timer.ifPresent((timer) -> {
			ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(progress::draw, 300, 300, TimeUnit.MILLISECONDS);
		});
		return progress;
	}

	private void draw() {
		List<Run> underWay = this.runs.underWay();
		underWay.stream()
			.filter((run) -> run.parent().isPresent() || run.job() == this.job)
			.max((one, other) -> Long.compare(one.id().value(), other.id().value()))
			.ifPresent((run) -> {
				this.err.print("\r\033[K" + line(run));
				this.err.flush();
			});
	}

	static String line(Run run) {
		String what = run.job().key() + " · " + run.stage();
		return run.expected().filter((expected) -> expected > 0).map((expected) -> {
			int filled = (int) Math.min(WIDTH, WIDTH * run.done() / expected);
			return "%s [%s%s] %,d / %,d".formatted(what, "█".repeat(filled), "░".repeat(WIDTH - filled), run.done(),
					expected);
		}).orElseGet(() -> "%s %,d".formatted(what, run.done()));
	}

	@Override
	public void close() {
		this.timer.ifPresent((timer) -> {
			timer.shutdownNow();
			this.err.print("\r\033[K");
			this.err.flush();
		});
	}

}
