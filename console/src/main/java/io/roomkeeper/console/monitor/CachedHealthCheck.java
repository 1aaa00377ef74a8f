package io.roomkeeper.console.monitor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.roomkeeper.failure.FixableException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Checks whether an external system answers. It runs one check at a time, keeps each
 * result for a while, and limits how long a caller waits. A slow directory therefore
 * delays a probe only up to that limit and gets no additional requests.
 */
final class CachedHealthCheck implements HealthIndicator {

	private static final Log LOG = LogFactory.getLog(CachedHealthCheck.class);

	private final String what;

	private final Runnable question;

	private final Limits limits;

	private final Executor executor;

	private final InstantSource clock;

	private volatile @Nullable Answered last;

	private @Nullable CompletableFuture<Health> underWay;

	/**
	 * @param what the name of the external system, for messages
	 * @param question the check; throws if the system does not work
	 */
	CachedHealthCheck(String what, Runnable question, Limits limits, Executor executor, InstantSource clock) {
		this.what = what;
		this.question = question;
		this.limits = limits;
		this.executor = executor;
		this.clock = clock;
	}

	@Override
	public Health health() {
		Answered known = this.last;
		if (known != null && this.clock.instant().isBefore(known.at().plus(this.limits.keep()))) {
			return known.health();
		}
		try {
			return asked().get(this.limits.patience().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException _) {
			return Health.down()
				.withDetail("reason",
						"The %s has not answered for %d ms".formatted(this.what, this.limits.patience().toMillis()))
				.build();
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			return Health.unknown().build();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("Interrupted while checking the " + this.what, ex);
		}
	}

	private synchronized CompletableFuture<Health> asked() {
		CompletableFuture<Health> asked = this.underWay;
		if (asked == null || asked.isDone()) {
			asked = CompletableFuture.supplyAsync(this::ask, this.executor);
			this.underWay = asked;
		}
		return asked;
	}

	private Health ask() {
		Health health = answer();
		this.last = new Answered(health, this.clock.instant());
		return health;
	}

	private Health answer() {
		try {
			this.question.run();
			return Health.up().build();
		}
		catch (FixableException ex) {
			return Health.down().withDetail("reason", String.valueOf(ex.getMessage())).build();
		}
		catch (RuntimeException ex) {
			LOG.warn("The " + this.what + " cannot be asked", ex);
			return Health.down()
				.withDetail("reason", "The %s cannot be reached; see the log".formatted(this.what))
				.build();
		}
	}

	/**
	 * The limits of a health check.
	 *
	 * @param patience how long a caller waits for a result
	 * @param keep how long a result is reused
	 */
	record Limits(Duration patience, Duration keep) {

	}

	private record Answered(Health health, Instant at) {

	}

}
