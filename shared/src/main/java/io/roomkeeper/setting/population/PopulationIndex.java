package io.roomkeeper.setting.population;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.roomkeeper.account.Plan;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.resolution.ResolutionModel;

/**
 * Answers questions about everyone with set algebra. Immutable: a sync or an assignment
 * creates a new index, which shares all unchanged parts.
 */
public final class PopulationIndex {

	private final SettingCatalog catalog;

	private final Plan plan;

	private final Population population;

	private final Policies policies;

	private final Choices choices;

	private final Summaries summaries;

	/**
	 * Creates an index.
	 * @param plan the organisation's subscription
	 * @param population everyone
	 * @param policies the assignments and exceptions
	 * @param choices people's own choices
	 */
	public PopulationIndex(SettingCatalog catalog, Plan plan, Population population, Policies policies,
			Choices choices) {
		this(catalog, plan, population, policies, choices, new Summaries());
	}

	private PopulationIndex(SettingCatalog catalog, Plan plan, Population population, Policies policies,
			Choices choices, Summaries summaries) {
		this.catalog = catalog;
		this.plan = plan;
		this.population = population;
		this.policies = policies;
		this.choices = choices;
		this.summaries = summaries;
	}

	/** Returns the catalogue. */
	public SettingCatalog catalog() {
		return this.catalog;
	}

	/** Returns the population. */
	public Population population() {
		return this.population;
	}

	/** Returns the effective values of a setting for everyone at that moment. */
	public Distribution effective(SettingKey key, ResolutionModel model, Instant asOf) {
		Map<SettingKey, List<Share>> before = summaries(this.catalog.decidingOn(key), model, asOf);
		before.put(key, alone(key, model, asOf));
		return new Distribution(key, new DependencyCensus(this.catalog.rules(), before).of(key));
	}

	/**
	 * Returns the earliest moment after {@code asOf} at which a lock or an exception
	 * begins or ends, so that effective values may change; {@link Instant#MAX} for never.
	 */
	public Instant validUntil(SettingKey key, Instant asOf) {
		return Stream.concat(Stream.of(key), this.catalog.decidingOn(key).stream())
			.flatMap((one) -> this.policies.nextMoment(one, asOf).stream())
			.min(Comparator.naturalOrder())
			.orElse(Instant.MAX);
	}

	/** Returns everyone whose effective value matches a query. */
	public PeopleSet find(EffectiveQuery query, ResolutionModel model, Instant asOf) {
		return effective(query.key(), model, asOf).where(query::matches);
	}

	/**
	 * Computes the effect of changes that would all be made at that moment. Compares only
	 * the people in their scopes, because nobody else can be affected.
	 * @param key the setting whose values are compared
	 * @param changes the changes; the first one defines the scope
	 */
	public BlastRadius blastRadius(SettingKey key, List<? extends SettingChange.Setting> changes, ResolutionModel model,
			Instant asOf) {
		PeopleSet concerned = changes.stream()
			.map((change) -> this.population.in(change.scope()))
			.reduce(PeopleSet.NOBODY, PeopleSet::or);
		PopulationIndex now = with(this.population.only(concerned));
		PopulationIndex later = now;
		Set<SettingKey> touched = new LinkedHashSet<>();
		for (SettingChange.Setting change : changes) {
			later = later.after(change);
			touched.add(change.key());
		}
		Set<SettingKey> decided = new LinkedHashSet<>(Set.of(key));
		touched.forEach((one) -> decided.addAll(this.catalog.decidedBy(one)));
		Set<SettingKey> deciding = new LinkedHashSet<>();
		decided.forEach((one) -> deciding.addAll(this.catalog.decidingOn(one)));
		Map<SettingKey, List<Share>> before = summaries(deciding, model, asOf);
		if (concerned.size() < this.population.present().size()) {
			before.replaceAll((_, shares) -> Share.of(concerned, shares));
		}
		Map<SettingKey, List<Share>> after = new LinkedHashMap<>(before);
		for (SettingKey one : touched) {
			after.put(one, later.alone(one, model, asOf));
		}
		if (!touched.contains(key)) {
			after.put(key, now.alone(key, model, asOf));
		}
		Scope scope = changes.getFirst().scope();
		return new Comparison(this.population.in(scope), scope).radius(key, decided,
				new DependencyCensus(this.catalog.rules(), before), new DependencyCensus(this.catalog.rules(), after));
	}

	/** Returns everyone with an own choice, whether it applies or not. */
	public PeopleSet choosers(SettingKey key) {
		return this.choices.of(key).values().stream().map(PeopleSet::new).reduce(PeopleSet.NOBODY, PeopleSet::or);
	}

	/** Returns a setting's assignments at that moment. */
	public PolicyView view(SettingKey key, Instant asOf) {
		return new PolicyView(this.catalog.get(key), this.population, this.policies, asOf);
	}

	/** Returns the index as it would be after a change. */
	public PopulationIndex after(SettingChange.Setting change) {
		return switch (change) {
			case SettingChange.Assign(Assignment set) ->
				(set.scope() instanceof Scope.User(PersonId person) && set.slot() == AssignmentSlot.VALUE)
						? with(set.key(), this.policies, this.choices.with(person, set.key(), set.value()))
						: with(set.key(), this.policies.with(set), this.choices);
			case SettingChange.Withdraw(Scope scope, SettingKey key, AssignmentSlot slot) ->
				(scope instanceof Scope.User(PersonId person) && slot == AssignmentSlot.VALUE)
						? with(key, this.policies, this.choices.without(person, key))
						: with(key, this.policies.without(scope, key), this.choices);
			case SettingChange.Grant(SettingException granted) ->
				with(granted.key(), this.policies.with(granted), this.choices);
		};
	}

	/** Returns the settings that a group manages. */
	public Set<SettingKey> managedBy(GroupId group) {
		return managed().getOrDefault(group, Set.of());
	}

	/** Returns the settings that each group manages, without groups that manage none. */
	public Map<GroupId, Set<SettingKey>> managed() {
		return this.policies.managed();
	}

	/** Returns the index as it would be with another population. */
	public PopulationIndex with(Population others) {
		return new PopulationIndex(this.catalog, this.plan, others, this.policies, this.choices, new Summaries());
	}

	/** Returns the index as it would be with other settings. */
	public PopulationIndex with(Policies otherPolicies, Choices otherChoices) {
		return new PopulationIndex(this.catalog, this.plan, this.population, otherPolicies, otherChoices,
				new Summaries());
	}

	/** Returns the people by value, before settings affect each other. */
	private Map<SettingKey, List<Share>> summaries(Set<SettingKey> keys, ResolutionModel model, Instant asOf) {
		Map<SettingKey, List<Share>> shares = new LinkedHashMap<>();
		for (SettingKey key : keys) {
			Summaries.Question question = new Summaries.Question(key, model, this.policies.ended(key, asOf));
			shares.put(key, this.summaries.of(question, () -> alone(key, model, asOf)));
		}
		return shares;
	}

	private List<Share> alone(SettingKey key, ResolutionModel model, Instant asOf) {
		return new Census(this.catalog.get(key), this.plan, this.population, this.policies, this.choices, asOf)
			.take(GroupSplit.of(model));
	}

	private PopulationIndex with(SettingKey touched, Policies changed, Choices chosen) {
		return new PopulationIndex(this.catalog, this.plan, this.population, changed, chosen,
				this.summaries.without(touched));
	}

}
