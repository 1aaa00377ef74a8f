package io.roomkeeper.batch.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.RefusedEntry;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads everybody from the directory, compared with what is known of them. It always
 * begins at the beginning.
 */
final class PeopleReader implements ItemStreamReader<Sighting> {

	private final SyncReading reading;

	private final DirectoryComparison comparison;

	private final Consumer<Optional<Long>> expecting;

	private @Nullable DirectoryCursor<DirectoryUser> cursor;

	private int refusedGiven;

	/**
	 * @param expecting is told how many people there were, where there were any
	 */
	PeopleReader(SyncReading reading, DirectoryComparison comparison, Consumer<Optional<Long>> expecting) {
		this.reading = reading;
		this.comparison = comparison;
		this.expecting = expecting;
	}

	/** What is known is read while the directory's first answers are under way. */
	@Override
	public void open(ExecutionContext context) {
		this.cursor = this.reading.get().users();
		this.expecting.accept(Optional.of(this.comparison.presentBefore()).filter((before) -> before > 0));
	}

	@Override
	public @Nullable Sighting read() {
		DirectoryCursor<DirectoryUser> users = Objects.requireNonNull(this.cursor);
		return users.hasNext() ? this.comparison.see(users.next()) : null;
	}

	/** Whether it reads everybody. */
	boolean complete() {
		return this.reading.complete();
	}

	/** Entries that could not be read as people, since this was last asked. */
	List<RefusedEntry> newlyRefused() {
		List<RefusedEntry> all = Objects.requireNonNull(this.cursor).refused();
		List<RefusedEntry> news = new ArrayList<>(all.subList(this.refusedGiven, all.size()));
		this.refusedGiven = all.size();
		return news;
	}

	@Override
	public void close() {
		DirectoryCursor<DirectoryUser> users = this.cursor;
		if (users != null) {
			users.close();
		}
	}

}
