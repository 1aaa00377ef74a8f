package io.roomkeeper.directory.ldap.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.directory.ldap.connection.Entry;

/**
 * A search that works ahead of the caller: one thread fetches pages, another one converts
 * their entries. The number of pages that the caller has not taken is limited.
 *
 * @param <T> what is made of an entry
 */
public final class ReadAhead<T> implements DirectoryCursor<T> {

	private final PagedSearch<T> search;

	private final ExecutorService reader = oneThread();

	private final ExecutorService converter = oneThread();

	private final Queue<Future<ConvertedPage<T>>> coming = new ArrayDeque<>();

	private final List<RefusedEntry> refused = new ArrayList<>();

	/** Whether nothing is left to fetch. Only the reading thread uses this field. */
	private boolean over;

	private volatile boolean closed;

	private Iterator<T> page = Collections.emptyIterator();

	private boolean complete;

	/**
	 * Starts reading.
	 * @param search the search, from its beginning
	 * @param pages the maximum number of pages to work ahead
	 */
	public ReadAhead(PagedSearch<T> search, int pages) {
		this.search = search;
		for (int page = 0; page < pages; page++) {
			fetchOneMore();
		}
	}

	private static ExecutorService oneThread() {
		return Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
	}

	/** Fetches and converts the page after those that are in progress. */
	private void fetchOneMore() {
		this.coming.add(CompletableFuture.supplyAsync(this::read, this.reader)
			.thenApplyAsync(this.search::convert, this.converter));
	}

	private List<Entry> read() {
		if (this.over || this.closed) {
			return List.of();
		}
		this.over = true;
		List<Entry> entries = this.search.nextEntries();
		this.over = entries.isEmpty();
		return entries;
	}

	@Override
	public boolean hasNext() {
		while (!this.page.hasNext() && !this.complete) {
			ConvertedPage<T> arrived = arrived();
			this.page = arrived.items().iterator();
			this.refused.addAll(arrived.refused());
			this.complete = arrived.last();
			if (!this.complete) {
				fetchOneMore();
			}
		}
		return this.page.hasNext();
	}

	private ConvertedPage<T> arrived() {
		try {
			return this.coming.remove().get();
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
			throw new IllegalStateException("Interrupted while the directory was read", ex);
		}
	}

	@Override
	public T next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return this.page.next();
	}

	/** {@inheritDoc} They belong to the pages that the caller has taken. */
	@Override
	public List<RefusedEntry> refused() {
		return Collections.unmodifiableList(this.refused);
	}

	/**
	 * Waits for the pages in progress, since a connection serves one thread at a time.
	 */
	@Override
	public void close() {
		this.closed = true;
		this.reader.close();
		this.converter.close();
		this.search.close();
	}

}
