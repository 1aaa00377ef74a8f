package io.roomkeeper.batch.sync;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.roomkeeper.batch.job.Deferred;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.KnownPerson;
import io.roomkeeper.directory.People;
import io.roomkeeper.directory.Person;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.sync.FingerprintTable;

/**
 * What one sync has seen so far, held against what was known before it. Belongs to one
 * run, and is used by its one thread. People are named by references: the id of somebody
 * known, or a number above {@link #NEWCOMERS} for somebody who gets their id when they
 * are stored.
 */
final class DirectoryComparison {

	/** References of newcomers begin here, far above all ids. */
	static final int NEWCOMERS = 1_500_000_000;

	/** The reference to nobody. */
	static final int NOBODY = 0;

	private final Deferred<Map<DirectoryId, KnownPerson>> known;

	private final FingerprintTable byDn = new FingerprintTable();

	private final FingerprintTable uids = new FingerprintTable();

	private final FingerprintTable newIds = new FingerprintTable();

	private final BitSet seen = new BitSet();

	private int newcomers;

	/** The id of each newcomer, {@link #NOBODY} for those left out, -1 while unknown. */
	private int[] idsOfNewcomers = {};

	DirectoryComparison(Deferred<Map<DirectoryId, KnownPerson>> known) {
		this.known = known;
	}

	/**
	 * Compares somebody with what is known of them, and remembers that they were seen.
	 * Ids, DNs and uids are unique: the first entry that has one keeps it.
	 */
	Sighting see(DirectoryUser user) {
		KnownPerson before = this.known.get().get(user.id());
		boolean repeated = (before != null) ? this.seen.get(before.id().value())
				: this.newIds.putIfAbsent(user.id().value(), 0) != FingerprintTable.NONE;
		if (repeated) {
			return Sighting.Refused.of(user, "another entry has its identity '%s' too".formatted(user.id().value()));
		}
		if (before != null) {
			this.seen.set(before.id().value());
		}
		String dnKey = DnKey.of(user.dn());
		if (this.byDn.get(dnKey) != FingerprintTable.NONE) {
			return Sighting.Refused.of(user, "another entry has its DN too");
		}
		if (this.uids.putIfAbsent(user.uid().key(), 0) != FingerprintTable.NONE) {
			return Sighting.Refused.of(user, "another entry has its uid '%s' too".formatted(user.uid().value()));
		}
		if (before == null) {
			int ordinal = this.newcomers++;
			remember(user.dn(), dnKey, NEWCOMERS + ordinal);
			return new Sighting.New(user, ordinal);
		}
		remember(user.dn(), dnKey, before.id().value());
		if (before.missing() || before.fingerprint() != user.fingerprint()) {
			return new Sighting.Changed(user, before.id(), before.missing());
		}
		return new Sighting.Unchanged(before.id());
	}

	/**
	 * Both as it is written and by its key: groups mostly name people as their entries
	 * are written, and then no key has to be made of each member.
	 */
	private void remember(String dn, String key, int reference) {
		this.byDn.putIfAbsent(key, reference);
		if (!dn.equals(key)) {
			this.byDn.putIfAbsent(dn, reference);
		}
	}

	/**
	 * Remembers who is still in the directory although their entries cannot be used: they
	 * are kept as they were.
	 * @return those of them who are known and are not missing
	 */
	List<PersonId> seeRefused(Collection<RefusedEntry> entries) {
		BitSet known = present(
				entries.stream().filter((entry) -> !entry.taken()).flatMap((entry) -> entry.id().stream()).toList());
		this.seen.or(known);
		return known.stream().mapToObj(PersonId::new).toList();
	}

	/** Remembers where somebody is known whose entry cannot be used now. */
	void rememberAsKnown(Person person) {
		remember(person.seen().dn(), DnKey.of(person.seen().dn()), person.id().value());
	}

	/** Whether this sync has seen them. */
	boolean saw(PersonId person) {
		return this.seen.get(person.value());
	}

	/** How many were not known before, those left out among them. */
	int newcomers() {
		return this.newcomers;
	}

	/** Says which id a newcomer has got. */
	void identify(int ordinal, PersonId id) {
		idsOfNewcomers()[ordinal] = id.value();
	}

	/** Says that a newcomer is somebody known, who counts as seen. */
	void match(int ordinal, PersonId known) {
		identify(ordinal, known);
		this.seen.set(known.value());
	}

	/** Says that a newcomer is not taken in this run. */
	void leaveOut(int ordinal) {
		idsOfNewcomers()[ordinal] = NOBODY;
	}

	/** Says that somebody who was not seen is not to be marked missing. */
	void spare(PersonId known) {
		this.seen.set(known.value());
	}

	private int[] idsOfNewcomers() {
		int before = this.idsOfNewcomers.length;
		if (before < this.newcomers) {
			this.idsOfNewcomers = Arrays.copyOf(this.idsOfNewcomers, Math.max(this.newcomers, before * 2));
			Arrays.fill(this.idsOfNewcomers, before, this.idsOfNewcomers.length, -1);
		}
		return this.idsOfNewcomers;
	}

	/**
	 * The id that a reference means by now: the reference itself while a newcomer has
	 * none, {@link #NOBODY} for somebody left out.
	 */
	int resolve(int reference) {
		int ordinal = reference - NEWCOMERS;
		if (ordinal < 0 || ordinal >= this.idsOfNewcomers.length || this.idsOfNewcomers[ordinal] < 0) {
			return reference;
		}
		return this.idsOfNewcomers[ordinal];
	}

	/**
	 * Remembers the DNs of everybody whom a reading of changes did not see.
	 * @param off who is switched off, and so counts in no group
	 */
	void rememberOthers(People people, Collection<DirectoryId> off) {
		BitSet away = present(off);
		people.names((id, dn) -> {
			if (!saw(id) && !away.get(id.value())) {
				remember(dn, DnKey.of(dn), id.value());
			}
		});
	}

	/** Those who are known and were not missing before. */
	BitSet present(Collection<DirectoryId> ids) {
		BitSet present = new BitSet();
		for (DirectoryId id : ids) {
			KnownPerson person = this.known.get().get(id);
			if (person != null && !person.missing()) {
				present.set(person.id().value());
			}
		}
		return present;
	}

	/** Whose entry a DN is, written in whatever way: a reference, or {@link #NOBODY}. */
	int personAt(String dn) {
		int reference = this.byDn.get(dn);
		if (reference == FingerprintTable.NONE) {
			reference = this.byDn.get(DnKey.of(dn));
		}
		return (reference == FingerprintTable.NONE) ? NOBODY : reference;
	}

	/** Everybody the directory had before this sync. */
	BitSet presentBefore() {
		BitSet present = new BitSet();
		this.known.get().values().forEach((person) -> {
			if (!person.missing()) {
				present.set(person.id().value());
			}
		});
		return present;
	}

	/** Everybody who was missing before this sync and was not seen now. */
	List<PersonId> stillMissing() {
		return this.known.get()
			.values()
			.stream()
			.filter((person) -> person.missing() && !saw(person.id()))
			.map(KnownPerson::id)
			.sorted()
			.toList();
	}

	/** Everybody whom this sync has seen and who was known before. */
	BitSet seen() {
		return (BitSet) this.seen.clone();
	}

}
