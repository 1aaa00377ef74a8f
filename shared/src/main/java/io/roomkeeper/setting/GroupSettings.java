package io.roomkeeper.setting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.population.PopulationChange;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.population.SettingShift;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.resolution.SettingResolver;

/**
 * Reads what groups set, and computes the effect of a change of groups on people's
 * settings.
 */
public final class GroupSettings {

	private final SettingCatalog catalog;

	private final SettingResolver resolver;

	private final ResolutionModel model;

	private final CurrentIndex index;

	private final PersonReader people;

	private final Clock clock;

	GroupSettings(SettingCatalog catalog, SettingResolver resolver, ResolutionModel model, CurrentIndex index,
			PersonReader people, Clock clock) {
		this.catalog = catalog;
		this.resolver = resolver;
		this.model = model;
		this.index = index;
		this.people = people;
		this.clock = clock;
	}

	/** Returns the current people, groups and members. */
	public Population population() {
		return this.index.get().population();
	}

	/** Returns the settings that each group sets or locks. */
	public Map<GroupId, Set<SettingKey>> managed() {
		return this.index.get().managed();
	}

	/** Returns the settings that one group sets or locks. */
	public Set<SettingKey> managedBy(GroupId group) {
		return this.index.get().managedBy(group);
	}

	/**
	 * Returns the effective settings of a licensed person who is a member of that group
	 * alone, in the catalogue's order.
	 */
	public List<EffectiveSetting> ofMember(GroupId group) {
		PersonSettings member = this.people.onlyIn(group);
		Instant now = this.clock.instant();
		return this.catalog.all()
			.stream()
			.map((definition) -> this.resolver.resolve(definition.key(), member, now))
			.toList();
	}

	/**
	 * Returns the effect of a change on people's settings.
	 * @param keys the settings that may change by themselves; those that depend on them
	 * are compared too
	 */
	public List<SettingShift> shifts(PopulationChange change, Collection<SettingKey> keys) {
		PopulationIndex now = this.index.get();
		return SettingShift.between(now, change.applyTo(now), keys, this.model, this.clock.instant());
	}

}
