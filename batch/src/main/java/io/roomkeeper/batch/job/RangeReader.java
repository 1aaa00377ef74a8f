package io.roomkeeper.batch.job;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the items of a partition by ascending ID, one page at a time. The ID of the last
 * item is stored with each chunk, so that another process can continue after it.
 *
 * @param <T> the type of an item
 */
public final class RangeReader<T> implements ItemStreamReader<T> {

	private static final String AFTER = "after";

	private static final String LAST = "last";

	private static final String EXPECTED = "expected";

	private final ExecutionContext range;

	private final Page<T> page;

	private final ToIntFunction<T> id;

	private final Queue<T> ready = new ArrayDeque<>();

	private int after;

	private int last;

	private int read;

	private boolean finished;

	/**
	 * @param partition the partition, whose range {@link #range} described
	 * @param page reads items of a range of IDs
	 * @param id returns the ID of an item
	 */
	public RangeReader(Partition partition, Page<T> page, ToIntFunction<T> id) {
		this.range = partition.range();
		this.page = page;
		this.id = id;
	}

	/**
	 * Describes a partition.
	 * @param after the ID before its first one
	 * @param last its last ID
	 * @param expected about how many items it has
	 */
	public static ExecutionContext range(int after, int last, long expected) {
		ExecutionContext range = new ExecutionContext();
		range.putInt(AFTER, after);
		range.putInt(LAST, last);
		range.putLong(EXPECTED, expected);
		return range;
	}

	/** Returns about how many items a partition has. */
	public static long expected(ExecutionContext range) {
		return range.getLong(EXPECTED);
	}

	/** Returns the range of a partition that does not read its items with a reader. */
	public static <R> R rangeOf(Partition partition, BiFunction<Integer, Integer, R> range) {
		return range.apply(partition.range().getInt(AFTER), partition.range().getInt(LAST));
	}

	@Override
	public void open(ExecutionContext context) {
		this.ready.clear();
		this.finished = false;
		this.last = this.range.getInt(LAST);
		this.after = context.getInt(AFTER, this.range.getInt(AFTER));
		this.read = this.after;
	}

	@Override
	public @Nullable T read() {
		if (this.ready.isEmpty() && !this.finished) {
			List<T> items = this.page.read(this.after, this.last, JobParts.CHUNK);
			this.finished = items.size() < JobParts.CHUNK;
			this.ready.addAll(items);
			if (!items.isEmpty()) {
				this.after = this.id.applyAsInt(items.getLast());
			}
		}
		T item = this.ready.poll();
		if (item != null) {
			this.read = this.id.applyAsInt(item);
		}
		return item;
	}

	@Override
	public void update(ExecutionContext context) {
		context.putInt(AFTER, this.read);
	}

	/**
	 * Reads items of a range of IDs in ascending order.
	 *
	 * @param <T> the type of an item
	 */
	@FunctionalInterface
	public interface Page<T> {

		/**
		 * Reads items.
		 * @param after the ID before the first one
		 * @param last the last ID
		 * @param limit the maximum number of items
		 */
		List<T> read(int after, int last, int limit);

	}

}
