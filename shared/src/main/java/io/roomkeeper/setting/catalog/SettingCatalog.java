package io.roomkeeper.setting.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.roomkeeper.text.Nearest;

/**
 * All settings and the rules by which they force values on each other. Rules apply in a
 * fixed order: first the catalogue's own, then the parent switches from the outermost
 * inwards.
 */
public final class SettingCatalog {

	private final Map<SettingKey, SettingDefinition> definitions = new LinkedHashMap<>();

	private final Map<String, SettingDefinition> byName = new HashMap<>();

	private final List<DependencyRule> rules;

	/**
	 * Creates a catalogue.
	 * @param definitions all settings, in display order
	 * @param ownRules the rules other than parent switches, in the order in which they
	 * apply
	 * @throws IllegalArgumentException if two settings share a key or alias, or a rule
	 * names an unknown setting
	 */
	public SettingCatalog(List<SettingDefinition> definitions, List<DependencyRule> ownRules) {
		for (SettingDefinition definition : definitions) {
			this.definitions.put(definition.key(), definition);
			register(definition.key(), definition);
			definition.aliases().forEach((alias) -> register(alias, definition));
		}
		List<DependencyRule> all = new ArrayList<>(ownRules);
		definitions.stream()
			.filter((definition) -> definition.needs().parent().isPresent())
			.sorted(Comparator.comparingInt(this::depth))
			.forEach((definition) -> all.add(parentRule(definition)));
		all.forEach((rule) -> rule.when().forEach((condition) -> get(condition.key())));
		all.forEach((rule) -> get(rule.target()));
		this.rules = List.copyOf(all);
	}

	/** Returns Roomkeeper's catalogue. */
	public static SettingCatalog standard() {
		return CatalogReader.standard();
	}

	/** Returns this catalogue with what this installation offers for one setting. */
	public SettingCatalog installed(InstalledValues values) {
		List<SettingDefinition> adapted = this.definitions.values()
			.stream()
			.map((one) -> one.key().equals(values.key()) ? one.installed(values) : one)
			.toList();
		return new SettingCatalog(adapted,
				this.rules.stream().filter((rule) -> !rule.id().equals(DependencyRule.PARENT)).toList());
	}

	/** Returns all settings, in display order. */
	public Collection<SettingDefinition> all() {
		return List.copyOf(this.definitions.values());
	}

	/** Returns the setting with that key or alias. */
	public Optional<SettingDefinition> find(String keyOrAlias) {
		return Optional.ofNullable(this.byName.get(keyOrAlias));
	}

	/**
	 * Returns the setting with that key or alias.
	 * @throws UnknownSettingException naming the nearest key
	 */
	public SettingDefinition get(String keyOrAlias) {
		return find(keyOrAlias).orElseThrow(() -> new UnknownSettingException(keyOrAlias, nearest(keyOrAlias)));
	}

	private SettingKey nearest(String given) {
		List<String> keys = this.definitions.keySet().stream().map(SettingKey::text).toList();
		return Nearest.of(given, keys).map(SettingKey::new).orElseThrow();
	}

	/**
	 * Returns the canonical key of a setting.
	 * @param key the key or an alias
	 * @throws UnknownSettingException if there is no such setting
	 */
	public SettingKey canonical(SettingKey key) {
		return get(key).key();
	}

	/**
	 * Returns the setting with that key.
	 * @throws UnknownSettingException if there is none
	 */
	public SettingDefinition get(SettingKey key) {
		return get(key.text());
	}

	/** Returns all rules, in the order in which they apply. */
	public List<DependencyRule> rules() {
		return this.rules;
	}

	/** Returns the setting and all settings that can affect it through rules. */
	public Set<SettingKey> decidingOn(SettingKey key) {
		return closure(key,
				(reached) -> this.rules.stream()
					.filter((rule) -> rule.target().equals(reached))
					.flatMap((rule) -> rule.when().stream().map(Condition::key))
					.collect(Collectors.toSet()));
	}

	/** Returns the setting and all settings that it can affect through rules. */
	public Set<SettingKey> decidedBy(SettingKey key) {
		return closure(key,
				(reached) -> this.rules.stream()
					.filter((rule) -> rule.when().stream().anyMatch((condition) -> condition.key().equals(reached)))
					.map(DependencyRule::target)
					.collect(Collectors.toSet()));
	}

	private static Set<SettingKey> closure(SettingKey start, Function<SettingKey, Set<SettingKey>> next) {
		Set<SettingKey> reached = new LinkedHashSet<>(Set.of(start));
		List<SettingKey> open = new ArrayList<>(reached);
		while (!open.isEmpty()) {
			for (SettingKey key : next.apply(open.removeLast())) {
				if (reached.add(key)) {
					open.add(key);
				}
			}
		}
		return reached;
	}

	private void register(SettingKey name, SettingDefinition definition) {
		if (this.byName.put(name.text(), definition) != null) {
			throw new IllegalArgumentException("Two settings are called " + name);
		}
	}

	private int depth(SettingDefinition definition) {
		Set<SettingKey> passed = new HashSet<>();
		Optional<SettingKey> parent = definition.needs().parent();
		while (parent.isPresent() && passed.add(parent.get())) {
			parent = get(parent.get()).needs().parent();
		}
		return passed.size();
	}

	private static DependencyRule parentRule(SettingDefinition child) {
		SettingKey parent = child.needs().parent().orElseThrow();
		return new DependencyRule(DependencyRule.PARENT, List.of(new Condition(parent, Set.of(SettingValue.OFF))),
				child.key(), child.off());
	}

}
