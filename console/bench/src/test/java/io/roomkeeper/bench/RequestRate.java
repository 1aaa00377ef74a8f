package io.roomkeeper.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Sends requests at a fixed rate, whether or not earlier ones were answered. A duration
 * begins when the request is due, so that requests that have to wait count too.
 */
final class RequestRate {

	private static final double MILLIS = 1e6;

	private static final long SECOND = 1_000_000_000;

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private final int rate;

	private final int warmUp;

	/**
	 * @param rate how many requests a second
	 * @param warmUp how many requests of each kind are sent before they are measured
	 */
	RequestRate(int rate, int warmUp) {
		this.rate = rate;
		this.warmUp = warmUp;
	}

	/** Prints the heading of the table. */
	void title() {
		System.out.printf(
				"%nAt %d requests a second:%n%n| what | median, ms | p95, ms | p99, ms | p95 at most |%n|---|---|---|---|---|%n",
				this.rate);
	}

	/**
	 * Sends requests, after those that warm up, and prints one row.
	 * @param target the target for the 95th percentile, in milliseconds; 0 for none
	 */
	void row(String what, int requests, int target, IntFunction<HttpRequest> request) {
		run(this.warmUp, request);
		long[] nanos = run(requests, request);
		Arrays.sort(nanos);
		double late = nanos[(requests * 95 - 1) / 100] / MILLIS;
		System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f%s | %.1f | %s |%n", what, nanos[requests / 2] / MILLIS, late,
				(target == 0 || late <= target) ? "" : " (missed)", nanos[(requests * 99 - 1) / 100] / MILLIS,
				(target == 0) ? "" : target);
	}

	/**
	 * Sends requests and returns their durations in nanoseconds, until the answer was
	 * read.
	 * @throws IllegalStateException if an answer is not 200 or a redirect
	 */
	long[] run(int requests, IntFunction<HttpRequest> request) {
		long[] nanos = new long[requests];
		Queue<String> unexpected = new ConcurrentLinkedQueue<>();
		CompletableFuture<?>[] answers = new CompletableFuture<?>[requests];
		long begin = System.nanoTime();
		for (int i = 0; i < requests; i++) {
			int number = i;
			long due = begin + i * SECOND / this.rate;
			for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
				LockSupport.parkNanos(left);
			}
			answers[i] = send(request.apply(i)).thenAccept((answer) -> {
				nanos[number] = System.nanoTime() - due;
				if (!isExpected(answer)) {
					unexpected
						.add(answer.statusCode() + answer.headers().firstValue("Location").map(" "::concat).orElse(""));
				}
			});
		}
		CompletableFuture.allOf(answers).join();
		if (!unexpected.isEmpty()) {
			throw new IllegalStateException("%d of %d requests were refused, the first with %s"
				.formatted(unexpected.size(), requests, unexpected.peek()));
		}
		return nanos;
	}

	/** Sends it again if the server has just closed the idle connection. */
	private CompletableFuture<HttpResponse<Void>> send(HttpRequest request) {
		return this.client.sendAsync(request, BodyHandlers.discarding())
			.exceptionallyCompose((_) -> this.client.sendAsync(request, BodyHandlers.discarding()));
	}

	private static boolean isExpected(HttpResponse<?> answer) {
		return answer.statusCode() == 200 || ((answer.statusCode() == 302 || answer.statusCode() == 303)
				&& answer.headers().firstValue("Location").orElse("").startsWith("https://meet.example.org/"));
	}

	/**
	 * Returns how likely a duration of one kind is shorter than one of the other: 0.5 if
	 * they cannot be told apart, up to 1.0.
	 */
	static double separation(List<Long> one, List<Long> other) {
		long[] sorted = other.stream().mapToLong(Long::longValue).sorted().toArray();
		double below = 0;
		for (long duration : one) {
			int found = Arrays.binarySearch(sorted, duration);
			int first = (found < 0) ? -found - 1 : found;
			below += sorted.length - first - ((found < 0) ? 0 : 0.5);
		}
		double share = below / ((double) one.size() * sorted.length);
		return Math.max(share, 1 - share);
	}

}
