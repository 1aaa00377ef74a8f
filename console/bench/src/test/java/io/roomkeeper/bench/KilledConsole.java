package io.roomkeeper.bench;

import org.springframework.context.annotation.Bean;

/**
 * Kills a console just before a certain run begins. It has no annotation, so that no
 * component scan finds it.
 */
final class KilledConsole {

	/** The system property with the number of the run, from 1. */
	static final String RUN = "test.killed-before-run";

	@Bean
	static ProcessKiller processKiller() {
		ProcessKiller killer = new ProcessKiller(-Long.parseLong(System.getProperty(RUN, "0")));
		killer.arm();
		return killer;
	}

}
