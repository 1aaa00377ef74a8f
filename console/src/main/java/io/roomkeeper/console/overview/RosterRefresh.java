package io.roomkeeper.console.overview;

import java.time.Duration;

import io.roomkeeper.roster.CurrentRoster;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Keeps the list of people up to date in the background. */
@Component
class RosterRefresh implements SchedulingConfigurer {

	/**
	 * The interval. Changes of other processes become visible after at most two
	 * intervals.
	 */
	private static final Duration OFTEN = Duration.ofSeconds(1);

	/** The delay of the first reading, which would slow the start of the console. */
	private static final Duration AFTER_START = Duration.ofSeconds(3);

	private final CurrentRoster roster;

	RosterRefresh(CurrentRoster roster) {
		this.roster = roster;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar registrar) {
		registrar.scheduleFixedDelayTask(new FixedDelayTask(this.roster::refresh, OFTEN, AFTER_START));
	}

}
