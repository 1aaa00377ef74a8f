package io.roomkeeper.batch.reinvite;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.batch.schedule.Interval;
import io.roomkeeper.batch.schedule.RecurringJob;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.run.RunOrigin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Continues to send mails that wait, when deferred ones are due, the quiet hours have
 * ended, or a new day has begun.
 */
final class SendSchedule implements RecurringJob {

	private static final Logger log = LoggerFactory.getLogger(SendSchedule.class);

	private final String name;

	private final BooleanSupplier ready;

	private final BooleanSupplier hasWork;

	private final BiConsumer<Actor, RunOrigin> start;

	/**
	 * @param ready whether a mail server is configured
	 * @param hasWork whether mails wait that can be sent now
	 * @param start starts a run in the background
	 */
	SendSchedule(String name, BooleanSupplier ready, BooleanSupplier hasWork, BiConsumer<Actor, RunOrigin> start) {
		this.name = name;
		this.ready = ready;
		this.hasWork = hasWork;
		this.start = start;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public Optional<Interval> timing() {
		return this.ready.getAsBoolean() ? Optional.of(Interval.MINUTE) : Optional.empty();
	}

	@Override
	public void run() {
		try {
			if (this.hasWork.getAsBoolean()) {
				this.start.accept(Actor.operator("nightly").from(Origin.NIGHTLY), RunOrigin.SCHEDULE);
			}
		}
		catch (JobAlreadyRunningException ex) {
			log.debug("{}", ex.line());
		}
	}

}
