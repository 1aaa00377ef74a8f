package io.roomkeeper.batch.cli;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The clock of a machine that is five minutes fast. It has no annotation, so that no
 * component scan finds it.
 */
class FastClock {

	@Bean
	@Primary
	Clock clockOfTheMachine() {
		return Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5));
	}

}
