package io.roomkeeper.batch.sync;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.batch.spool.Spool;
import io.roomkeeper.batch.sync.delta.DirectoryDelta;
import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.sync.SyncEffect;
import io.roomkeeper.sync.SyncEffects;
import org.jspecify.annotations.Nullable;

/**
 * Reads people from the directory, compares them with the stored records, and spools
 * those who need a write or a report. It writes only the counts of the run.
 */
final class PeopleReader implements AutoCloseable {

	private static final int BATCH = 10_000;

	private final SyncReading reading;

	private final DirectoryComparison comparison;

	private final ChangedPeople changed;

	private final People people;

	private final Spool<DirectoryDelta> spool;

	private final SyncEffects effects;

	private final RunRecorder run;

	private @Nullable DirectoryCursor<DirectoryUser> cursor;

	private int refusedGiven;

	PeopleReader(SyncReading reading, DirectoryComparison comparison, ChangedPeople changed, People people,
			Spool<DirectoryDelta> spool, SyncEffects effects, RunRecorder run) {
		this.reading = reading;
		this.comparison = comparison;
		this.changed = changed;
		this.people = people;
		this.spool = spool;
		this.effects = effects;
		this.run = run;
	}

	/**
	 * Starts the directory search, unless it is started already.
	 */
	void open() {
		cursor();
	}

	/**
	 * Reads one chunk of people.
	 * @return false if nobody is left
	 */
	boolean readSome() {
		DirectoryCursor<DirectoryUser> users = cursor();
		List<DirectoryDelta> deltas = new ArrayList<>();
		while (deltas.size() < BATCH && users.hasNext()) {
			deltas.add(this.comparison.see(users.next()));
		}
		int read = deltas.size();
		Map<PersonId, Person> before = this.people.all(changedAmong(deltas));
		if (!this.reading.complete()) {
			deltas = this.changed.checked(deltas, before);
		}
		keepRefused(newlyRefused(users));
		long unchanged = 0;
		for (DirectoryDelta delta : deltas) {
			if (delta instanceof DirectoryDelta.Unchanged) {
				unchanged++;
			}
			else {
				weigh(delta, before);
				this.spool.add(delta);
			}
		}
		this.run.advance(read, RunCounts.of(CountKind.READ, read).plus(CountKind.UNCHANGED, unchanged), List.of());
		return users.hasNext();
	}

	/**
	 * Opens the directory search. Stored people are loaded while the first results
	 * arrive.
	 */
	private DirectoryCursor<DirectoryUser> cursor() {
		DirectoryCursor<DirectoryUser> open = this.cursor;
		if (open == null) {
			open = this.reading.get().users();
			this.cursor = open;
			BitSet before = this.comparison.presentBefore();
			this.run.stage("people",
					Optional.of((long) before.cardinality()).filter((count) -> count > 0 && this.reading.complete()));
		}
		return open;
	}

	private static List<PersonId> changedAmong(List<DirectoryDelta> deltas) {
		List<PersonId> changed = new ArrayList<>();
		for (DirectoryDelta delta : deltas) {
			if (delta instanceof DirectoryDelta.Changed(var _, PersonId id, var _)) {
				changed.add(id);
			}
		}
		return changed;
	}

	private void weigh(DirectoryDelta delta, Map<PersonId, Person> stored) {
		if (!(delta instanceof DirectoryDelta.Changed(DirectoryUser now, PersonId id, boolean returned)) || returned) {
			return;
		}
		DirectoryUser before = Optional.ofNullable(stored.get(id)).map(Person::seen).orElse(now);
		if (before.licence() != now.licence()) {
			this.effects.add(SyncEffect.LICENCE, id);
		}
		if (!mailKey(before).equals(mailKey(now))) {
			this.effects.add(SyncEffect.MAIL, id);
		}
		if (!before.uid().key().equals(now.uid().key())) {
			this.effects.add(SyncEffect.RENAMED, id);
		}
	}

	private static Optional<String> mailKey(DirectoryUser user) {
		return user.mail().map((mail) -> mail.toLowerCase(Locale.ROOT));
	}

	/**
	 * Keeps the stored record of people whose entries cannot be read, so that group
	 * members still resolve to them.
	 */
	private void keepRefused(List<RefusedEntry> refused) {
		refused.forEach((entry) -> this.spool.add(new DirectoryDelta.Refused(entry.dn(), entry.reason())));
		List<PersonId> kept = this.comparison.seeRefused(refused);
		if (!kept.isEmpty()) {
			this.people.all(kept).values().forEach(this.comparison::rememberAsKnown);
		}
	}

	private List<RefusedEntry> newlyRefused(DirectoryCursor<DirectoryUser> users) {
		List<RefusedEntry> all = users.refused();
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
