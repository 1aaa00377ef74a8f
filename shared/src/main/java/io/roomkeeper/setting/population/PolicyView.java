package io.roomkeeper.setting.population;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import org.roaringbitmap.RoaringBitmap;

/** The assignments of one setting at one moment, in the form that the index uses. */
public final class PolicyView {

	private final SettingDefinition definition;

	private final Population population;

	private final Map<Scope, Assignment> assignments;

	private final RoaringBitmap excepted;

	private final Instant asOf;

	PolicyView(SettingDefinition definition, Population population, Policies policies, Instant asOf) {
		this.definition = definition;
		this.population = population;
		this.assignments = policies.about(definition.key());
		this.excepted = policies.excepted(definition.key(), asOf);
		this.asOf = asOf;
	}

	public SettingDefinition definition() {
		return this.definition;
	}

	public Population population() {
		return this.population;
	}

	public Optional<Assignment> account() {
		return Optional.ofNullable(this.assignments.get(new Scope.Account()));
	}

	/** Returns the groups that manage the setting, by priority. */
	public List<GroupId> managing() {
		return this.population.groups().stream().filter((id) -> group(id).isPresent()).toList();
	}

	/** Returns the assignments of missing groups. */
	public List<Assignment> ofMissingGroups() {
		return this.assignments.values()
			.stream()
			.filter((set) -> set.scope() instanceof Scope.Group(GroupId id) && !this.population.groups().contains(id))
			.sorted(Comparator.comparing(Assignment::at))
			.toList();
	}

	public Optional<Assignment> group(GroupId id) {
		return Optional.ofNullable(this.assignments.get(new Scope.Group(id)));
	}

	/**
	 * Returns the assignments of single people that are locked or whose lock has ended.
	 */
	List<Assignment> users() {
		return this.assignments.values().stream().filter((set) -> set.scope() instanceof Scope.User).toList();
	}

	public boolean locked(Assignment assignment) {
		return assignment.lockedAt(this.asOf);
	}

	/**
	 * Returns those of the people whom the lock binds: all except those with an
	 * exception.
	 */
	public RoaringBitmap bound(RoaringBitmap people, Assignment assignment) {
		boolean all = this.excepted.isEmpty() || assignment.lock().filter(Lock::noExceptions).isPresent();
		return all ? people : RoaringBitmap.andNot(people, this.excepted);
	}

}
