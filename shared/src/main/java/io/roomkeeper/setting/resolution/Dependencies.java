package io.roomkeeper.setting.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.setting.catalog.DependencyRule;
import io.roomkeeper.setting.catalog.SettingKey;

/** Applies the rules between settings to effective values, in the catalogue's order. */
public final class Dependencies {

	private final Map<SettingKey, Decision> decisions;

	private final Map<SettingKey, List<Met>> met = new LinkedHashMap<>();

	/**
	 * Applies the rules.
	 * @param rules all rules, in the order in which they apply
	 * @param before the decision on every setting that can affect others
	 */
	public Dependencies(List<DependencyRule> rules, Map<SettingKey, Decision> before) {
		this.decisions = new LinkedHashMap<>(before);
		rules.stream().filter((rule) -> before.containsKey(rule.target()) && holds(rule)).forEach(this::act);
	}

	/**
	 * Returns the decision on a setting after all rules.
	 * @throws IllegalArgumentException if there was no decision on it before
	 */
	public Decision decision(SettingKey key) {
		return Optional.ofNullable(this.decisions.get(key)).orElseThrow(IllegalArgumentException::new);
	}

	/**
	 * Returns the last candidates: the rules that affect the setting, or one candidate
	 * that says that no rule does.
	 */
	List<Candidate> candidates(SettingKey key) {
		List<Met> acting = this.met.getOrDefault(key, List.of());
		if (acting.isEmpty()) {
			return List.of(Candidate.unwritten(new Level.Dependency(""), Optional.empty(), Outcome.SILENT,
					ReasonCode.NOTHING_FORCES_IT));
		}
		return acting.stream().map((one) -> candidate(one, decision(key))).toList();
	}

	private boolean holds(DependencyRule rule) {
		return rule.when()
			.stream()
			.allMatch((condition) -> Optional.ofNullable(this.decisions.get(condition.key()))
				.filter((decision) -> condition.oneOf().contains(decision.value()))
				.isPresent());
	}

	private void act(DependencyRule rule) {
		Decision before = decision(rule.target());
		boolean agrees = before.locked() && before.value().equals(rule.value());
		if (!agrees) {
			this.decisions.put(rule.target(), new Decision(rule.value(), true, new Level.Dependency(rule.id())));
		}
		this.met.computeIfAbsent(rule.target(), (key) -> new ArrayList<>()).add(new Met(rule, agrees));
	}

	private static Candidate candidate(Met one, Decision after) {
		Level level = new Level.Dependency(one.rule().id());
		boolean won = !one.agrees() && after.winner().equals(level);
		ReasonCode lost = one.agrees() ? ReasonCode.DEPENDENCY_AGREES : ReasonCode.OUTRANKED_BY_DEPENDENCY;
		return new Candidate(level, one.rule().id(), Optional.of(one.rule().value()), true, Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), List.of(), won ? Outcome.WON : Outcome.LOST,
				won ? ReasonCode.FORCED_BY_DEPENDENCY : lost);
	}

	/** A rule whose conditions are met. */
	private record Met(DependencyRule rule, boolean agrees) {

	}

}
