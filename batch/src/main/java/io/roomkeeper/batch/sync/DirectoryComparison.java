package io.roomkeeper.batch.sync;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import io.roomkeeper.batch.job.Deferred;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.KnownPerson;
import io.roomkeeper.directory.People;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.RefusedEntry;

/**
 * What one sync has seen so far, held against what was known before it. Belongs to one
 * run, and is used by its one thread.
 */
final class DirectoryComparison {

	/** In a plan new people have no id yet; theirs begin here, far above those given. */
	private static final int PLANNED_IDS = 1_500_000_000;

	private final Deferred<Map<DirectoryId, KnownPerson>> known;

	private final Map<String, Integer> idsByDn = new HashMap<>();

	private final Set<String> uids = new HashSet<>();

	private final BitSet seen = new BitSet();

	/** Whom nobody knew before; everybody in a first sync. */
	private final Set<DirectoryId> newIds = new HashSet<>();

	private int newcomers;

	private int planned;

	DirectoryComparison(Deferred<Map<DirectoryId, KnownPerson>> known) {
		this.known = known;
	}

	/**
	 * Compares somebody with what is known of them, and remembers that they were seen.
	 */
	Sighting see(DirectoryUser user) {
		KnownPerson before = this.known.get().get(user.id());
		if (before != null) {
			if (this.seen.get(before.id().value())) {
				return new Sighting.Refused(user, Optional.of(before.id()),
						"its identity '%s' stands at another entry too".formatted(user.id().value()));
			}
			this.seen.set(before.id().value());
		}
		else if (!this.newIds.add(user.id())) {
			return new Sighting.Refused(user, Optional.empty(),
					"its identity '%s' stands at another entry too".formatted(user.id().value()));
		}
		if (!this.uids.add(user.uid().key())) {
			return new Sighting.Refused(user, Optional.ofNullable(before).map(KnownPerson::id),
					"its uid '%s' stands at another entry too".formatted(user.uid().value()));
		}
		if (before == null) {
			this.newcomers++;
			return new Sighting.New(user);
		}
		remember(user, before.id());
		if (before.missing() || before.fingerprint() != user.fingerprint()) {
			return new Sighting.Changed(user, before.id(), before.missing());
		}
		return new Sighting.Unchanged(user, before.id());
	}

	/**
	 * Remembers who is still in the directory although their entries cannot be used: they
	 * are kept as they were.
	 * @return those of them who are known and are not missing
	 */
	List<PersonId> seeRefused(Collection<RefusedEntry> entries) {
		List<PersonId> known = present(
				entries.stream().filter((entry) -> !entry.taken()).flatMap((entry) -> entry.id().stream()).toList());
		known.forEach((id) -> this.seen.set(id.value()));
		return known;
	}

	/** Whether this sync has seen them. */
	boolean saw(PersonId person) {
		return this.seen.get(person.value());
	}

	/** How many were not known before. */
	int newcomers() {
		return this.newcomers;
	}

	/** Remembers where somebody stands, so that groups can name them. */
	void remember(DirectoryUser user, PersonId id) {
		remember(user.dn(), id.value());
	}

	/**
	 * Both as it is written and by its key: groups mostly name people as their entries
	 * are written, and then no key has to be made of each member.
	 */
	private void remember(String dn, int id) {
		this.idsByDn.put(dn, id);
		this.idsByDn.put(DnKey.of(dn), id);
	}

	/** Gives somebody who is new an id for the length of a plan. */
	void rememberPlanned(DirectoryUser user) {
		remember(user.dn(), PLANNED_IDS + this.planned++);
	}

	/**
	 * Remembers where everybody stands whom a reading of changes did not see.
	 * @param off who is switched off, and so counts in no group
	 */
	void rememberOthers(People people, Collection<DirectoryId> off) {
		Set<PersonId> away = new HashSet<>(present(off));
		people.names((id, dn) -> {
			if (!saw(id) && !away.contains(id)) {
				this.idsByDn.putIfAbsent(dn, id.value());
				this.idsByDn.putIfAbsent(DnKey.of(dn), id.value());
			}
		});
	}

	/** Those who are known and were not missing before, by ascending id. */
	List<PersonId> present(Collection<DirectoryId> ids) {
		return ids.stream()
			.map(this.known.get()::get)
			.filter((person) -> person != null && !person.missing())
			.map(KnownPerson::id)
			.distinct()
			.sorted()
			.toList();
	}

	/** Whose entry a DN is, written in whatever way. */
	OptionalInt personAt(String dn) {
		Integer id = this.idsByDn.get(dn);
		if (id == null) {
			id = this.idsByDn.get(DnKey.of(dn));
		}
		return id == null ? OptionalInt.empty() : OptionalInt.of(id);
	}

	/** How many people the directory had before this sync. */
	long presentBefore() {
		return this.known.get().values().stream().filter((person) -> !person.missing()).count();
	}

	/** People who were there before and were not seen now, by ascending id. */
	List<PersonId> vanished() {
		List<PersonId> vanished = new ArrayList<>();
		for (KnownPerson person : this.known.get().values()) {
			if (!person.missing() && !this.seen.get(person.id().value())) {
				vanished.add(person.id());
			}
		}
		vanished.sort(null);
		return vanished;
	}

}
