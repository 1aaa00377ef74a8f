package io.roomkeeper.directory.ldap;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.naming.NamingException;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.ldap.connection.Entry;
import io.roomkeeper.directory.ldap.connection.EntryMapper;
import io.roomkeeper.directory.ldap.connection.UnusableEntryException;

/**
 * Delegates to another mapper. For each entry, it also records the modification time and
 * reports whether the entry is disabled.
 *
 * @param <T> the result for one entry
 */
final class WatchingMapper<T> implements EntryMapper<T> {

	private final EntryMapper<T> mapper;

	private final LatestChange latest;

	private final boolean timed;

	private final Consumer<Entry> absent;

	/**
	 * Creates the mapper.
	 * @param timed whether to read modification times
	 * @param absent receives each disabled entry
	 */
	WatchingMapper(EntryMapper<T> mapper, LatestChange latest, boolean timed, Consumer<Entry> absent) {
		this.mapper = mapper;
		this.latest = latest;
		this.timed = timed;
		this.absent = absent;
	}

	@Override
	public List<String> attributes() {
		Stream<String> time = this.timed ? Stream.of(LatestChange.ATTRIBUTE) : Stream.of();
		return Stream.concat(this.mapper.attributes().stream(), time).toList();
	}

	@Override
	public boolean absent(Entry entry) throws NamingException {
		this.latest.see(entry);
		boolean off = this.mapper.absent(entry);
		if (off) {
			this.absent.accept(entry);
		}
		return off;
	}

	@Override
	public Optional<DirectoryId> identity(Entry entry) throws NamingException {
		return this.mapper.identity(entry);
	}

	@Override
	public T map(Entry entry) throws UnusableEntryException, NamingException {
		return this.mapper.map(entry);
	}

}
