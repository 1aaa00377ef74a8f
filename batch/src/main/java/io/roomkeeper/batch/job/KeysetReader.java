package io.roomkeeper.batch.job;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.roomkeeper.directory.PersonId;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads by ascending owner, a page at a time, each page from behind the last owner of the
 * one before. A resumed run begins again at the beginning: what was done is no longer
 * among what is read.
 *
 * @param <T> what is read
 */
public final class KeysetReader<T> implements ItemStreamReader<T> {

	private final BiFunction<@Nullable PersonId, Integer, List<T>> page;

	private final Function<T, PersonId> owner;

	private final Queue<T> ready = new ArrayDeque<>();

	private @Nullable PersonId last;

	private boolean finished;

	/**
	 * @param page gives so many items from behind an owner; null from the beginning
	 * @param owner whose an item is
	 */
	public KeysetReader(BiFunction<@Nullable PersonId, Integer, List<T>> page, Function<T, PersonId> owner) {
		this.page = page;
		this.owner = owner;
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
				this.last = this.owner.apply(items.getLast());
			}
		}
		return this.ready.poll();
	}

}
