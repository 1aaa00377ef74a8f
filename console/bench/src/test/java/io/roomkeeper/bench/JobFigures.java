package io.roomkeeper.bench;

import java.util.Locale;

/** Prints the table of jobs, each beside the same work done raw. */
final class JobFigures {

	private JobFigures() {
	}

	/** Prints the heading of the table. */
	static void title(String text) {
		System.out
			.printf("%n## %s%n%n| what | Roomkeeper, s | read, s | compare, s | write, s | raw, s | ratio | at most |%n"
					+ "|---|---|---|---|---|---|---|---|%n", text);
	}

	/**
	 * One row.
	 * @param what the work
	 * @param product nanoseconds of each round
	 * @param phases the phases of these rounds
	 * @param raw nanoseconds of the same work done raw, of each round
	 * @param target the ratio of the medians to reach
	 */
	static void row(String what, long[] product, PhaseTimes phases, long[] raw, double target) {
		double ratio = (double) Figures.median(product) / Figures.median(raw);
		double[] seconds = phases.seconds(product.length);
		System.out.printf(Locale.ROOT, "| %s | %s | %.2f | %.2f | %.2f | %s | %.2f%s | %.1f |%n", what,
				Figures.text(product), seconds[0], seconds[1], seconds[2], Figures.text(raw), ratio,
				(ratio <= target) ? "" : " (missed)", target);
	}

}
