package io.roomkeeper.roster;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import io.roomkeeper.audit.AccessEvent;
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
import io.roomkeeper.group.PresentGroups;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.roster.index.RosterIndex;
import io.roomkeeper.roster.index.RosterIndexBuilder;
import io.roomkeeper.setting.population.Population;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the search index of all people up to date. Each call checks whether people, rooms
 * or groups have changed, in any process. A small organisation's index is rebuilt at
 * once. A larger one is rebuilt in the background while the old index stays in use.
 */
public final class CurrentRoster {

	/** Up to this many people can be read while a page loads. */
	private static final int SMALL = 5_000;

	/** Building takes at most one part in this many of the time. */
	private static final int REST = 5;

	/**
	 * With more new rows in the audit trail than this, the index is rebuilt without
	 * reading them.
	 */
	private static final int LOOKED_AT = 200;

	/** Events that leave people, rooms and groups unchanged. */
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
	 * @param roster the stored people
	 * @param trail shows changes outside of runs
	 * @param background builds new indexes while the old one stays in use
	 */
	public CurrentRoster(Roster roster, Groups groups, AuditTrail trail, Executor background) {
		this.roster = roster;
		this.groups = groups;
		this.trail = trail;
		this.background = background;
	}

	/** Checks whether a new index is needed, and starts to build it. */
	public void refresh() {
		get();
	}

	/** Returns the size of the index and its build time. */
	public Footprint footprint() {
		Built current = current(now());
		return new Footprint(current.index().size(), current.index().footprint(), current.took());
	}

	/**
	 * Returns the index: current, or for a larger organisation possibly one that is about
	 * to be replaced.
	 */
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

	/** Builds an index from the stored content, which is at least as new as the signs. */
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

	/** Returns whether only settings have changed since that row of the trail. */
	private boolean onlySettings(long before, long now) {
		if (now - before > LOOKED_AT) {
			return false;
		}
		List<AuditEntry> since = (now == before) ? List.of() : this.trail.latest(now + 1, (int) (now - before));
		return since.stream()
			.map(AuditEntry::kind)
			.allMatch((kind) -> IRRELEVANT.contains(kind) || AccessEvent.KINDS.contains(kind));
	}

	/**
	 * The size of the index.
	 *
	 * @param people the number of people in it
	 * @param bytes its memory use in bytes
	 * @param built how long it took to build
	 */
	public record Footprint(int people, long bytes, Duration built) {

	}

	/** The signs by which changes are recognised. */
	private record Signs(Roster.Stamp stamp, long audited) {

		boolean covers(Signs now) {
			return equals(now);
		}

	}

	/** An index, the signs for which it was built, and how long the build took. */
	private record Built(RosterIndex index, Signs signs, Duration took, long endedAt) {

		boolean rested() {
			return System.nanoTime() - this.endedAt >= REST * this.took.toNanos();
		}

	}

}
