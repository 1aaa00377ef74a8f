package io.roomkeeper.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResponsePaddingTests {

	private long now = 7_000_000;

	private final List<Long> pauses = new ArrayList<>();

	private final ResponsePadding even = new ResponsePadding(Duration.ofMillis(50), () -> this.now, this.pauses::add);

	@ParameterizedTest
	@CsvSource({ "0, 50", "9, 50", "13, 50", "49, 50", "50, 100", "51, 100", "120, 150" })
	void endsAnAnswerAfterAWholeNumberOfSteps(long taken, long ended) {
		ResponsePadding.Start start = this.even.start();

		this.now += taken * 1_000_000;
		start.await();

		assertThat(this.pauses).containsExactly((ended - taken) * 1_000_000);
	}

}
