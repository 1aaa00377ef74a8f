package io.roomkeeper.batch.job;

import java.util.ArrayList;
import java.util.List;

/** Splits lists into chunks. */
public final class Chunks {

	private Chunks() {
	}

	/** Returns the list in chunks of at most {@code size} items, in order. */
	public static <T> List<List<T>> of(List<T> items, int size) {
		List<List<T>> chunks = new ArrayList<>();
		for (int from = 0; from < items.size(); from += size) {
			chunks.add(items.subList(from, Math.min(items.size(), from + size)));
		}
		return chunks;
	}

}
