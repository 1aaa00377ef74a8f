package io.roomkeeper.batch.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A source that parses the next lines while the caller stores the last ones, so that
 * neither waits for the other. The number of parsed lines is limited.
 *
 * @param <T> the type of a parsed line
 */
public final class LinesAhead<T> implements LineSource<T> {

	/** The number of lines to parse at once. */
	private static final int PART = 200;

	private final LineSource<T> source;

	private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

	private final Queue<Future<List<T>>> coming = new ArrayDeque<>();

	private Iterator<T> part = Collections.emptyIterator();

	/**
	 * Starts reading.
	 * @param ahead how many lines may be parsed before the caller asks for them; enough
	 * for the time in which the caller stores a chunk
	 */
	public LinesAhead(LineSource<T> source, int ahead) {
		this.source = source;
		for (int i = 0; i < ahead; i += PART) {
			this.coming.add(this.reader.submit(this::read));
		}
	}

	private List<T> read() {
		List<T> lines = new ArrayList<>(PART);
		for (Optional<T> line = this.source.next(); line.isPresent(); line = this.source.next()) {
			lines.add(line.get());
			if (lines.size() == PART) {
				break;
			}
		}
		return lines;
	}

	@Override
	public Optional<T> next() {
		while (!this.part.hasNext()) {
			Future<List<T>> next = this.coming.poll();
			if (next == null) {
				return Optional.empty();
			}
			List<T> lines = arrived(next);
			this.part = lines.iterator();
			if (lines.size() == PART) {
				this.coming.add(this.reader.submit(this::read));
			}
		}
		return Optional.of(this.part.next());
	}

	private static <T> List<T> arrived(Future<List<T>> part) {
		try {
			return part.get();
		}
		catch (ExecutionException ex) {
			switch (ex.getCause()) {
				case RuntimeException failure -> throw failure;
				case Error error -> throw error;
				case null, default -> throw new IllegalStateException(ex);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while a file was read", ex);
		}
	}

	/** Waits for the lines that are being parsed. */
	@Override
	public void close() {
		this.coming.forEach((one) -> one.cancel(false));
		this.reader.close();
		this.source.close();
	}

}
