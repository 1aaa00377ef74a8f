package io.roomkeeper.batch.file;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads lines for a job. A resumed job starts again at the first line.
 *
 * @param <T> the type of a parsed line
 */
public final class LineReader<T> implements ItemStreamReader<T> {

	private final Supplier<LineSource<T>> opening;

	private @Nullable LineSource<T> source;

	/**
	 * @param opening opens the source at its first line
	 */
	public LineReader(Supplier<LineSource<T>> opening) {
		this.opening = opening;
	}

	@Override
	public void open(ExecutionContext context) {
		this.source = this.opening.get();
	}

	@Override
	public @Nullable T read() {
		return Objects.requireNonNull(this.source).next().orElse(null);
	}

	@Override
	public void close() {
		LineSource<T> opened = this.source;
		if (opened != null) {
			opened.close();
		}
	}

}
