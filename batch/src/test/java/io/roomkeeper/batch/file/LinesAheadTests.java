package io.roomkeeper.batch.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LinesAheadTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 199, 200, 201, 600, 4_321 })
	void returnsAllLinesInOrder(int count) {
		List<Integer> read = new ArrayList<>();
		try (LinesAhead<Integer> ahead = new LinesAhead<>(new Numbers(count, Integer.MAX_VALUE), 600)) {
			for (Optional<Integer> next = ahead.next(); next.isPresent(); next = ahead.next()) {
				read.add(next.get());
			}
		}

		assertThat(read).containsExactlyElementsOf(IntStream.rangeClosed(1, count).boxed().toList());
	}

	@Test
	void passesAFailureOnToTheCaller() {
		try (LinesAhead<Integer> ahead = new LinesAhead<>(new Numbers(2_000, 700), 600)) {
			IntStream.range(0, 600).forEach((_) -> assertThat(ahead.next()).isPresent());

			assertThatIllegalStateException().isThrownBy(ahead::next).withMessage("damaged");
		}
	}

	@Test
	void closesTheSourceBeforeItsEnd() {
		Numbers numbers = new Numbers(1_000_000, Integer.MAX_VALUE);

		new LinesAhead<>(numbers, 600).close();

		assertThat(numbers.closed).isTrue();
		assertThat(numbers.last).isLessThanOrEqualTo(600);
	}

	private static final class Numbers implements LineSource<Integer> {

		private final int count;

		private final int damaged;

		private int last;

		private boolean closed;

		Numbers(int count, int damaged) {
			this.count = count;
			this.damaged = damaged;
		}

		@Override
		public Optional<Integer> next() {
			if (this.last == this.damaged) {
				throw new IllegalStateException("damaged");
			}
			return (this.last < this.count) ? Optional.of(++this.last) : Optional.empty();
		}

		@Override
		public void close() {
			this.closed = true;
		}

	}

}
