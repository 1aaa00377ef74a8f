package io.roomkeeper.batch.job;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.roomkeeper.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads items by ascending owner, one page at a time. Each page starts after the last
 * owner of the previous page. A resumed run starts again from the first page, because
 * processed items no longer match the query.
 *
 * @param <T> the type of an item
 */
public final class KeysetReader<T> implements ItemStreamReader<T> {

	private final BiFunction<@Nullable PersonId, Integer, List<T>> page;

	private final Function<T, PersonId> owner;

	private final Queue<T> ready = new ArrayDeque<>();

	private @Nullable PersonId last;

	private boolean finished;

	/**
	 * @param page reads up to a number of items after an owner, or from the start if the
	 * owner is null
	 * @param owner returns the owner of an item
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
