package io.roomkeeper.batch.sync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;

/**
 * People from the directory with their stored uid, name and mail address wherever the
 * directory has several values and none of them is in the RDN. Only people with several
 * values are looked up, many at a time.
 */
final class StableUserValues implements DirectoryCursor<DirectoryUser> {

	private static final int AT_ONCE = 1_000;

	private final DirectoryCursor<DirectoryUser> users;

	private final People people;

	private final Deque<DirectoryUser> settled = new ArrayDeque<>();

	StableUserValues(DirectoryCursor<DirectoryUser> users, People people) {
		this.users = users;
		this.people = people;
	}

	@Override
	public boolean hasNext() {
		return !this.settled.isEmpty() || this.users.hasNext();
	}

	@Override
	public DirectoryUser next() {
		if (this.settled.isEmpty()) {
			settleSome();
		}
		if (this.settled.isEmpty()) {
			throw new NoSuchElementException();
		}
		return this.settled.removeFirst();
	}

	private void settleSome() {
		List<DirectoryUser> read = new ArrayList<>();
		while (read.size() < AT_ONCE && this.users.hasNext()) {
			read.add(this.users.next());
		}
		List<DirectoryId> open = read.stream()
			.filter((user) -> !user.aliases().isEmpty())
			.map(DirectoryUser::id)
			.toList();
		Map<DirectoryId, Person> stored = open.isEmpty() ? Map.of() : this.people.known(open);
		read.forEach((user) -> this.settled
			.add(Optional.ofNullable(stored.get(user.id())).map((person) -> user.settled(person.seen())).orElse(user)));
	}

	@Override
	public List<RefusedEntry> refused() {
		return this.users.refused();
	}

	@Override
	public void close() {
		this.users.close();
	}

}
