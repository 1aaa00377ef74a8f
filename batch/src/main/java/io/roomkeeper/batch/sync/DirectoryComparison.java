package io.roomkeeper.batch.sync;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.roomkeeper.batch.job.Deferred;
import io.roomkeeper.batch.sync.delta.DirectoryDelta;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.KnownPerson;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.sync.FingerprintTable;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Compares what one sync reads with the stored state. It belongs to one run and is not
 * thread-safe. A reference identifies a person: the ID of a known person, or a number
 * from {@link #NEWCOMERS} for a person who gets an ID when they are stored.
 */
final class DirectoryComparison {

	/** The first reference of a newcomer, far above all IDs. */
	static final int NEWCOMERS = 1_500_000_000;

	/** The reference for no person. */
	static final int NOBODY = 0;

	private final Deferred<Map<DirectoryId, KnownPerson>> known;

	private final FingerprintTable byDn = new FingerprintTable();

	private final FingerprintTable uids = new FingerprintTable();

	private final FingerprintTable newIds = new FingerprintTable();

	private final BitSet seen = new BitSet();

	private int newcomers;

	private boolean roomsClaimed;

	/** The ID of each newcomer; {@link #NOBODY} if skipped, -1 while unknown. */
	private int[] idsOfNewcomers = {};

	DirectoryComparison(Deferred<Map<DirectoryId, KnownPerson>> known) {
		this.known = known;
	}

	/**
	 * Compares a person with their stored record and marks them as seen. IDs, DNs and
	 * uids are unique; the first entry with a value keeps it.
	 */
	DirectoryDelta see(DirectoryUser user) {
		KnownPerson before = this.known.get().get(user.id());
		boolean repeated = (before != null) ? this.seen.get(before.id().value())
				: this.newIds.putIfAbsent(user.id().value(), 0) != FingerprintTable.NONE;
		if (repeated) {
			return DirectoryDelta.Refused.of(user, Message.of("entry.double.id", Argument.text(user.id().value())));
		}
		if (before != null) {
			this.seen.set(before.id().value());
		}
		String dnKey = DnKey.of(user.dn());
		long dnFingerprint = FingerprintTable.fingerprint(dnKey);
		if (this.byDn.get(dnFingerprint) != FingerprintTable.NONE) {
			return DirectoryDelta.Refused.of(user, Message.of("entry.double.dn"));
		}
		if (this.uids.putIfAbsent(user.uid().key(), 0) != FingerprintTable.NONE) {
			return DirectoryDelta.Refused.of(user, Message.of("entry.double.uid", Argument.text(user.uid().value())));
		}
		if (before == null) {
			int ordinal = this.newcomers++;
			this.roomsClaimed |= user.number().isPresent() || user.link().isPresent();
			remember(user.dn(), dnKey, dnFingerprint, NEWCOMERS + ordinal);
			return new DirectoryDelta.New(user, ordinal);
		}
		remember(user.dn(), dnKey, dnFingerprint, before.id().value());
		if (before.missing() || before.fingerprint() != user.fingerprint()) {
			return new DirectoryDelta.Changed(user, before.id(), before.missing());
		}
		return new DirectoryDelta.Unchanged(before.id());
	}

	/**
	 * Stores the DN as written and as a normalised key. Groups mostly use the DN as
	 * written, so most members need no normalisation.
	 */
	private void remember(String dn, String key, long fingerprint, int reference) {
		this.byDn.putIfAbsent(fingerprint, reference);
		if (!dn.equals(key)) {
			this.byDn.putIfAbsent(dn, reference);
		}
	}

	/**
	 * Marks people as seen whose entries are in the directory but cannot be used. Their
	 * stored records stay unchanged.
	 * @return those who are known and not marked as missing
	 */
	List<PersonId> seeRefused(Collection<RefusedEntry> entries) {
		BitSet known = present(
				entries.stream().filter((entry) -> !entry.taken()).flatMap((entry) -> entry.id().stream()).toList());
		this.seen.or(known);
		return known.stream().mapToObj(PersonId::new).toList();
	}

	/** Stores the known DN of a person whose entry cannot be used now. */
	void rememberAsKnown(Person person) {
		remember(person.seen().dn(), person.id());
	}

	private void remember(String dn, PersonId person) {
		String key = DnKey.of(dn);
		remember(dn, key, FingerprintTable.fingerprint(key), person.value());
	}

	/** Returns whether this sync has seen the person. */
	boolean saw(PersonId person) {
		return this.seen.get(person.value());
	}

	/** Returns the number of newcomers, including skipped ones. */
	int newcomers() {
		return this.newcomers;
	}

	/**
	 * Returns whether the database knew nobody, and no newcomer has a number or a link in
	 * the directory that another newcomer may have, too. Newcomers can then be stored in
	 * any order and at the same time.
	 */
	boolean independentNewcomers() {
		return !this.roomsClaimed && this.known.get().isEmpty();
	}

	/** Gives consecutive IDs to all newcomers who are neither matched nor skipped. */
	void identify(PersonId first) {
		int[] ids = idsOfNewcomers();
		for (int ordinal = 0; ordinal < this.newcomers; ordinal++) {
			if (ids[ordinal] < 0) {
				ids[ordinal] = first.value() + ordinal;
			}
		}
	}

	/** Returns the ID of a newcomer, after all of them got theirs. */
	PersonId idOf(int ordinal) {
		return new PersonId(this.idsOfNewcomers[ordinal]);
	}

	/** Matches a newcomer to a known person, who then counts as seen. */
	void match(int ordinal, PersonId known) {
		idsOfNewcomers()[ordinal] = known.value();
		this.seen.set(known.value());
	}

	/** Skips a newcomer in this run. */
	void leaveOut(int ordinal) {
		idsOfNewcomers()[ordinal] = NOBODY;
	}

	/** Prevents a person who was not seen from being marked as missing. */
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
	 * Returns the ID for a reference. The result is the reference itself while a newcomer
	 * has no ID, and {@link #NOBODY} for a skipped newcomer.
	 */
	int resolve(int reference) {
		int ordinal = reference - NEWCOMERS;
		if (ordinal < 0 || ordinal >= this.idsOfNewcomers.length || this.idsOfNewcomers[ordinal] < 0) {
			return reference;
		}
		return this.idsOfNewcomers[ordinal];
	}

	/**
	 * Stores the DNs of everybody whom a read of changes did not return.
	 * @param off people who are disabled and therefore in no group
	 */
	void rememberOthers(People people, Collection<DirectoryId> off) {
		BitSet away = present(off);
		people.names((id, dn) -> {
			if (!saw(id) && !away.get(id.value())) {
				remember(dn, id);
			}
		});
	}

	/** Returns the known people among the IDs who were not marked as missing. */
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

	/**
	 * Returns the reference of the person with a DN, in any spelling, or {@link #NOBODY}.
	 */
	int personAt(String dn) {
		int reference = this.byDn.get(dn);
		if (reference == FingerprintTable.NONE) {
			reference = this.byDn.get(DnKey.of(dn));
		}
		return (reference == FingerprintTable.NONE) ? NOBODY : reference;
	}

	/** Everybody who was in the directory before this sync. */
	BitSet presentBefore() {
		BitSet present = new BitSet();
		this.known.get().values().forEach((person) -> {
			if (!person.missing()) {
				present.set(person.id().value());
			}
		});
		return present;
	}

	/** Everybody who was marked as missing before this sync and was not seen. */
	List<PersonId> stillMissing() {
		return this.known.get()
			.values()
			.stream()
			.filter((person) -> person.missing() && !saw(person.id()))
			.map(KnownPerson::id)
			.sorted()
			.toList();
	}

	/** Every known person whom this sync has seen. */
	BitSet seen() {
		return (BitSet) this.seen.clone();
	}

}
