package io.roomkeeper.batch.job;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads items by ascending key, one page at a time. Each page starts after the last key
 * of the previous page. A resumed run starts again from the first page, because processed
 * items no longer match the query.
 *
 * @param <K> the type of the key by which the items are ordered
 * @param <T> the type of an item
 */
public final class KeysetReader<K, T> implements ItemStreamReader<T> {

	private final BiFunction<@Nullable K, Integer, List<T>> page;

	private final Function<T, K> key;

	private final Queue<T> ready = new ArrayDeque<>();

	private @Nullable K last;

	private boolean finished;

	/**
	 * @param page reads up to a number of items after a key, or from the start if the key
	 * is null
	 * @param key returns the key of an item
	 */
	public KeysetReader(BiFunction<@Nullable K, Integer, List<T>> page, Function<T, K> key) {
		this.page = page;
		this.key = key;
	}

	@Override
	public void open(ExecutionContext context) {
		this.ready.clear();
		this.last = null;
		this.finished = false;
	}

	@Override
	public @Nullable T read() {
		if (this.ready.isEmpty() && !this.finished) {
			List<T> items = this.page.apply(this.last, JobParts.CHUNK);
			this.finished = items.size() < JobParts.CHUNK;
			this.ready.addAll(items);
			if (!items.isEmpty()) {
				this.last = this.key.apply(items.getLast());
			}
		}
		return this.ready.poll();
	}

}
