package io.roomkeeper.console.join;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoundedTimeTests {

	private final AtomicLong now = new AtomicLong(5_123);

	/** Each pause ends early, as pauses may. */
	private final RoundedTime time = new RoundedTime(this.now::get, (left) -> this.now.addAndGet((left + 1) / 2));

	@ParameterizedTest
	@CsvSource({ "0, 10", "1, 10", "9, 10", "11, 20", "34, 40" })
	void anAnswerTakesAMultipleOfTenMilliseconds(long taken, long expected) {
		assertThat(duration(taken, true)).isEqualTo(expected * 1_000_000);
	}

	@ParameterizedTest
	@CsvSource({ "1", "11" })
	void otherAnswersAreNotDelayed(long taken) {
		assertThat(duration(taken, false)).isEqualTo(taken * 1_000_000);
	}

	private long duration(long taken, boolean rounded) {
		long begin = this.now.get();
		this.time.of(() -> this.now.addAndGet(taken * 1_000_000), (_) -> rounded);
		return this.now.get() - begin;
	}

}
