package io.roomkeeper.roster;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.DirectoryEvent;
import io.roomkeeper.audit.GroupEvent;
import io.roomkeeper.audit.RunEvent;
import io.roomkeeper.audit.TokenEvent;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.room.Roster;
import io.roomkeeper.setting.PeopleSet;
import io.roomkeeper.setting.Population;
import io.roomkeeper.setting.PresentGroups;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index of everybody. Whenever it is asked for, it looks whether people, rooms
 * or groups have changed since, in whatever process. Of a small organisation a new one is
 * built at once; of a larger one in the background, while the old one serves.
 */
public final class CurrentRoster {

	/** Up to so many people are read in less time than it takes a page to show. */
	private static final int SMALL = 5_000;

	/** Building takes one part in so many of the time at most. */
	private static final int REST = 5;

	/** With more new rows in the audit trail nobody looks at each. */
	private static final int LOOKED_AT = 200;

	/** These leave people, rooms and groups as they are. */
	private static final Set<String> IRRELEVANT = Set.of(AuditEvent.SettingAssigned.class.getSimpleName(),
			AuditEvent.SettingCleared.class.getSimpleName(), AuditEvent.ExceptionGranted.class.getSimpleName(),
			AuditEvent.ExceptionEnded.class.getSimpleName(), AuditEvent.ExceptionAsked.class.getSimpleName(),
			AuditEvent.ExceptionRefused.class.getSimpleName(),
			GroupEvent.GroupAdministratorAppointed.class.getSimpleName(),
			GroupEvent.GroupAdministratorDismissed.class.getSimpleName(),
			AuditEvent.GroupPriorityChanged.class.getSimpleName(), AuditEvent.BreakGlassUsed.class.getSimpleName(),
			RunEvent.RunStarted.class.getSimpleName(), RunEvent.RunEnded.class.getSimpleName(),
			DirectoryEvent.DirectoryBound.class.getSimpleName(), TokenEvent.TokenMade.class.getSimpleName(),
			TokenEvent.TokenRevoked.class.getSimpleName());

	private final Roster roster;

	private final Groups groups;

	private final AuditTrail trail;

	private final Executor background;

	private final AtomicBoolean building = new AtomicBoolean();

	private volatile @Nullable Built built;

	/**
	 * @param roster everybody, as they are stored
	 * @param groups who is in which group
	 * @param trail tells of changes outside of runs
	 * @param background builds while the old index serves
	 */
	public CurrentRoster(Roster roster, Groups groups, AuditTrail trail, Executor background) {
		this.roster = roster;
		this.groups = groups;
		this.trail = trail;
		this.background = background;
	}

	/** Looks whether a new index is needed, and begins to build it. */
	public void refresh() {
		get();
	}

	/** What the index of everybody takes. */
	public Footprint footprint() {
		Built current = current(now());
		return new Footprint(current.index().size(), current.index().footprint(), current.took());
	}

	/** The index: as things stand, or of a larger organisation as they stood lately. */
	RosterIndex get() {
		Signs now = now();
		Built current = current(now);
		if (!current.signs().covers(now) && current.rested() && this.building.compareAndSet(false, true)) {
			this.background.execute(() -> {
				try {
					this.built = build(now());
				}
				finally {
					this.building.set(false);
				}
			});
		}
		return current.index();
	}

	private Built current(Signs now) {
		Built current = this.built;
		return (current != null && (current.signs().covers(now) || now.stamp().allotted() > SMALL)) ? current
				: atOnce(now);
	}

	private synchronized Built atOnce(Signs now) {
		Built current = this.built;
		if (current == null || (!current.signs().covers(now) && now.stamp().allotted() <= SMALL)) {
			current = build(now);
			this.built = current;
		}
		return current;
	}

	/** Built of what stood there when the signs were read, or later. */
	private Built build(Signs signs) {
		long began = System.nanoTime();
		RosterIndexBuilder builder = new RosterIndexBuilder();
		this.roster.read(builder::add);
		RosterIndex index = builder.build(members());
		long ended = System.nanoTime();
		return new Built(index, signs, Duration.ofNanos(ended - began), ended);
	}

	private Map<GroupId, PeopleSet> members() {
		PresentGroups present = new PresentGroups(this.groups);
		Map<GroupId, PeopleSet> direct = new HashMap<>();
		for (Group group : present.byPriority()) {
			direct.put(group.id(), PeopleSet.of(this.groups.directMembers(group.id())));
		}
		return Population.transitive(direct, present.nesting());
	}

	private Signs now() {
		long audited = this.trail.head().seq();
		Built current = this.built;
		if (current != null && onlySettings(current.signs().audited(), audited)) {
			audited = current.signs().audited();
		}
		return new Signs(this.roster.stamp(), audited);
	}

	/** Whether nothing but settings has changed since that place of the trail. */
	private boolean onlySettings(long before, long now) {
		if (now - before > LOOKED_AT) {
			return false;
		}
		List<AuditEntry> since = (now == before) ? List.of() : this.trail.latest(now + 1, (int) (now - before));
		return since.stream().map(AuditEntry::kind).allMatch(IRRELEVANT::contains);
	}

	/**
	 * What the index takes.
	 *
	 * @param people how many people it holds
	 * @param bytes of memory
	 * @param built how long it took to build
	 */
	public record Footprint(int people, long bytes, Duration built) {

	}

	/** What tells of changes. */
	private record Signs(Roster.Stamp stamp, long audited) {

		boolean covers(Signs now) {
			return equals(now);
		}

	}

	/** An index, what stood there when it was built, and how long that took. */
	private record Built(RosterIndex index, Signs signs, Duration took, long endedAt) {

		boolean rested() {
			return System.nanoTime() - this.endedAt >= REST * this.took.toNanos();
		}

	}

}
