package io.roomkeeper.setting.population;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import io.roomkeeper.account.Plan;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.Precedence;
import org.roaringbitmap.RoaringBitmap;

/**
 * Decides one setting for everyone, without the effect of other settings. It applies the
 * rules of {@link Precedence} in the same order, each to all people who are not decided
 * yet.
 */
final class Census {

	private final PolicyView view;

	private final Map<SettingValue, RoaringBitmap> choices;

	private final Optional<SettingValue> forced;

	private final RoaringBitmap left;

	private final List<Share> shares = new ArrayList<>();

	Census(SettingDefinition definition, Plan plan, Population population, Policies policies, Choices choices,
			Instant asOf) {
		this.view = new PolicyView(definition, population, policies, asOf);
		this.choices = choices.of(definition.key());
		this.forced = definition.forcedBy(plan);
		this.left = population.present().bitmap().clone();
	}

	List<Share> take(GroupSplit split) {
		this.forced.ifPresent((value) -> decide(this.left.clone(), value, true, new Level.Plan()));
		if (this.view.definition().needs().licensedOnly()) {
			decide(RoaringBitmap.andNot(this.left, this.view.population().licensed().bitmap()),
					this.view.definition().off(), true, new Level.Licence());
		}
		this.view.account()
			.filter(this.view::locked)
			.ifPresent(
					(set) -> decide(this.view.bound(this.left, set).clone(), set.value(), true, new Level.Account()));
		groups(split.locks(this.left, this.view), true);
		users(this.view::locked, true);
		this.choices.forEach(
				(value, people) -> decide(RoaringBitmap.and(this.left, people), value, false, new Level.OwnChoice()));
		users((set) -> true, false);
		groups(this.left.isEmpty() ? List.of() : split.values(this.left, this.view), false);
		this.view.account().ifPresent((set) -> decide(this.left.clone(), set.value(), false, new Level.Account()));
		decide(this.left.clone(), this.view.definition().defaultValue(), false, new Level.CatalogueDefault());
		return this.shares;
	}

	private void groups(List<GroupSplit.Part> parts, boolean locked) {
		parts
			.forEach((part) -> decide(part.people(), part.assignment().value(), locked, new Level.Group(part.group())));
	}

	private void users(Predicate<Assignment> which, boolean locked) {
		Map<SettingValue, RoaringBitmap> values = new HashMap<>();
		for (Assignment set : this.view.users()) {
			if (which.test(set) && set.scope() instanceof Scope.User(PersonId person)
					&& this.left.contains(person.value())) {
				values.computeIfAbsent(set.value(), (value) -> new RoaringBitmap()).add(person.value());
			}
		}
		values.forEach((value, people) -> decide(people, value, locked, new Level.User()));
	}

	private void decide(RoaringBitmap people, SettingValue value, boolean locked, Level winner) {
		if (!people.isEmpty()) {
			this.left.andNot(people);
			this.shares.add(new Share(value, locked, winner, new PeopleSet(people)));
		}
	}

}
