package io.roomkeeper.directory.ldap.search;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.directory.ldap.connection.Entry;

/**
 * A search that fetches the next pages while the caller processes the last one, so that
 * neither waits for the other. The number of fetched pages is limited. The caller's
 * thread converts the entries.
 *
 * @param <T> what is made of an entry
 */
public final class ReadAhead<T> implements DirectoryCursor<T> {

	private final PagedSearch<T> search;

	private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

	private final Queue<Future<List<Entry>>> coming = new ArrayDeque<>();

	/** Whether the search is closed. Only the reading thread uses this field. */
	private boolean over;

	private Iterator<T> page = Collections.emptyIterator();

	private boolean complete;

	/**
	 * Starts reading.
	 * @param search the search, from its beginning
	 * @param pages the maximum number of pages to fetch ahead
	 */
	public ReadAhead(PagedSearch<T> search, int pages) {
		this.search = search;
		for (int page = 0; page < pages; page++) {
			fetchOneMore();
		}
	}

	private void fetchOneMore() {
		this.coming.add(this.reader.submit(this::read));
	}

	private List<Entry> read() {
		if (this.over) {
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
			List<Entry> entries = arrived();
			this.page = this.search.read(entries).iterator();
			this.complete = entries.isEmpty();
			if (!this.complete) {
				fetchOneMore();
			}
		}
		return this.page.hasNext();
	}

	private List<Entry> arrived() {
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

	@Override
	public List<RefusedEntry> refused() {
		return this.search.refused();
	}

	/**
	 * Waits for the page that is being fetched, since a connection serves one thread at a
	 * time.
	 */
	@Override
	public void close() {
		this.coming.forEach((page) -> page.cancel(false));
		this.reader.close();
		this.search.close();
	}

}
