package io.roomkeeper.batch.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.job.Deferred;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.GracePeriod;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.Retirements;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.sync.SyncEffect;
import io.roomkeeper.sync.SyncEffects;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Retires the rooms of people who have been missing for longer than the grace period, one
 * chunk at a time.
 */
final class RetiringRooms {

	private final Retirements retirements;

	private final Rooms rooms;

	private final People people;

	private final Account account;

	private final Clock clock;

	private final DirectoryComparison comparison;

	private final RunRecorder run;

	private final Instant missingBefore;

	private final Deferred<Long> expected;

	private @Nullable PersonId last;

	private RetiringRooms(Factory from, DirectoryComparison comparison, RunRecorder run) {
		this.retirements = from.retirements;
		this.rooms = from.rooms;
		this.people = from.people;
		this.account = from.account;
		this.clock = from.clock;
		this.comparison = comparison;
		this.run = run;
		this.missingBefore = from.grace.overdueBefore(run.asOf(), from.account.timeZone());
		this.expected = new Deferred<>(this::begin);
	}

	private long begin() {
		long overdue = this.retirements.countOverdue(this.missingBefore, this.run.asOf());
		this.run.stage("retire", Optional.of(overdue));
		return overdue;
	}

	/**
	 * Counts the rooms that would retire: the grace period is over and this sync did not
	 * see the owner.
	 * @param leaving who would be marked missing now; if the sync is as of a date beyond
	 * the grace period, their rooms retire in the same run
	 */
	void weigh(SyncEffects effects, BitSet leaving) {
		if (this.clock.instant().isBefore(this.missingBefore)) {
			effects.addAll(SyncEffect.RETIRED, leaving);
		}
		@Nullable PersonId after = null;
		List<PersonId> owners;
		do {
			owners = this.retirements.overdue(this.missingBefore, this.run.asOf(), after, JobParts.CHUNK);
			stillAway(owners).forEach((owner) -> effects.add(SyncEffect.RETIRED, owner));
			after = owners.isEmpty() ? null : owners.getLast();
		}
		while (owners.size() == JobParts.CHUNK);
		effects.total(SyncEffect.RETIRED, () -> {
			Map<RoomState, Integer> rooms = this.rooms.countByState();
			return (long) rooms.getOrDefault(RoomState.ACTIVE, 0) + rooms.getOrDefault(RoomState.EXPIRED, 0);
		});
	}

	/**
	 * Retires one chunk of rooms.
	 * @return false if nothing is left
	 */
	boolean next() {
		if (this.expected.get() == 0) {
			return false;
		}
		List<PersonId> owners = this.retirements.overdue(this.missingBefore, this.run.asOf(), this.last,
				JobParts.CHUNK);
		if (!owners.isEmpty()) {
			this.last = owners.getLast();
			Set<PersonId> retired = this.run.planned() ? stillAway(owners) : this.retirements.retire(owners,
					this.missingBefore, this.run.asOf(), this.run.asOf().plusDays(PersonalMeetingId.QUARANTINE_DAYS));
			this.run.advance(owners.size(), RunCounts.of(CountKind.RETIRED, retired.size()), items(retired));
		}
		return owners.size() == JobParts.CHUNK;
	}

	/**
	 * Owners who are still missing. A plan does not store the return of a person, so
	 * people whom it has seen are removed here.
	 */
	private Set<PersonId> stillAway(Collection<PersonId> owners) {
		Set<PersonId> away = new TreeSet<>(owners);
		away.removeIf(this.comparison::saw);
		return away;
	}

	private List<RunItem> items(Set<PersonId> retired) {
		return this.people.all(retired).values().stream().map(this::item).toList();
	}

	private RunItem item(Person owner) {
		return new RunItem(owner.seen().uid().value(), Outcome.RETIRED,
				owner.missingSince()
					.map((since) -> Message.of("item.retired",
							Argument.date(since.atZone(this.account.timeZone()).toLocalDate())))
					.orElse(Message.NONE));
	}

	/** Creates one for each attempt of a sync. */
	@Component
	record Factory(Retirements retirements, Rooms rooms, People people, GracePeriod grace, Account account,
			Clock clock) {

		RetiringRooms create(DirectoryComparison comparison, RunRecorder run) {
			return new RetiringRooms(this, comparison, run);
		}

	}

}
