package io.roomkeeper.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Repeats queries and prints how long they take. */
final class Latencies {

	private static final double MILLIS = 1e6;

	private Latencies() {
	}

	/** Prints the heading of the table. */
	static void title(String text) {
		System.out.printf("%n## %s%n%n| what | median, ms | p95, ms | p95 at most |%n|---|---|---|---|%n", text);
	}

	/**
	 * One row.
	 * @param times how often to ask
	 * @param target the target for the 95th percentile, in milliseconds; 0 for none
	 */
	static void row(String what, int times, int target, IntConsumer question) {
		for (int i = 0; i < times / 10; i++) {
			question.accept(i);
		}
		long[] nanos = new long[times];
		for (int i = 0; i < times; i++) {
			long begin = System.nanoTime();
			question.accept(i + times / 10);
			nanos[i] = System.nanoTime() - begin;
		}
		Arrays.sort(nanos);
		double late = nanos[(times * 95 - 1) / 100] / MILLIS;
		System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f%s | %s |%n", what, nanos[times / 2] / MILLIS, late,
				(target == 0 || late <= target) ? "" : " (missed)", (target == 0) ? "" : target);
	}

	/** Prints a remark below the rows. */
	static void note(String text, Object... arguments) {
		System.out.printf(Locale.ROOT, "%n" + text + "%n", arguments);
	}

}
