package io.roomkeeper.directory.ldap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.RefusedEntry;

/**
 * A search whose next page is fetched while the last one is worked on, so that the server
 * does not wait for us nor we for it. One page is in hand and one under way, never more.
 *
 * @param <T> what is made of an entry
 */
final class ReadAhead<T> implements DirectoryCursor<T> {

	private final PagedSearch<T> search;

	private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

	private final List<RefusedEntry> refused = new ArrayList<>();

	private Future<Page<T>> coming;

	private Iterator<T> page = Collections.emptyIterator();

	private boolean complete;

	ReadAhead(PagedSearch<T> search) {
		this.search = search;
		this.coming = this.reader.submit(this::read);
	}

	private Page<T> read() {
		int known = this.search.refused().size();
		List<T> entries = this.search.nextPage();
		List<RefusedEntry> all = this.search.refused();
		return new Page<>(entries, List.copyOf(all.subList(known, all.size())));
	}

	@Override
	public boolean hasNext() {
		while (!this.page.hasNext() && !this.complete) {
			Page<T> next = arrived();
			this.refused.addAll(next.refused());
			this.page = next.entries().iterator();
			this.complete = next.entries().isEmpty();
			if (!this.complete) {
				this.coming = this.reader.submit(this::read);
			}
		}
		return this.page.hasNext();
	}

	private Page<T> arrived() {
		try {
			return this.coming.get();
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
		return Collections.unmodifiableList(this.refused);
	}

	/** Waits for the page that is under way: a connection serves one thread at a time. */
	@Override
	public void close() {
		this.reader.close();
		this.search.close();
	}

	private record Page<T>(List<T> entries, List<RefusedEntry> refused) {

	}

}
