package io.roomkeeper.bench;

import java.util.Arrays;
import java.util.Locale;

/** Prints figures as rows of a table as soon as they are known. */
final class Figures {

	private static final double NANOS = 1e9;

	private Figures() {
	}

	/** Prints the heading of the table. */
	static void title(String text) {
		System.out.printf("%n## %s%n%n| what | Roomkeeper, s | raw, s | ratio | at most |%n|---|---|---|---|---|%n",
				text);
	}

	/**
	 * One row.
	 * @param what the work
	 * @param product nanoseconds of each round
	 * @param raw nanoseconds of the same work done raw, of each round
	 * @param target the ratio of the medians to reach
	 */
	static void row(String what, long[] product, long[] raw, double target) {
		double ratio = (double) median(product) / median(raw);
		System.out.printf(Locale.ROOT, "| %s | %s | %s | %.2f%s | %.1f |%n", what, text(product), text(raw), ratio,
				(ratio <= target) ? "" : " (missed)", target);
	}

	/** Prints a remark below the rows. */
	static void note(String text, Object... arguments) {
		System.out.printf(Locale.ROOT, "%n" + text + "%n", arguments);
	}

	/** Returns the median; the higher of two middle values. */
	static long median(long[] nanos) {
		long[] sorted = nanos.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	/** Returns the median and the range of seconds. */
	static String text(long[] nanos) {
		long[] sorted = nanos.clone();
		Arrays.sort(sorted);
		return String.format(Locale.ROOT, "%.2f [%.2f..%.2f]", median(nanos) / NANOS, sorted[0] / NANOS,
				sorted[sorted.length - 1] / NANOS);
	}

	/** Adds two figures of each round. */
	static long[] sum(long[] one, long[] other) {
		long[] sum = one.clone();
		for (int i = 0; i < sum.length; i++) {
			sum[i] += other[i];
		}
		return sum;
	}

}
