package io.roomkeeper.setting.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.account.Plan;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;

/**
 * An entry of the catalogue: one thing that can be set and locked for the account, for a
 * group and for a person.
 *
 * @param key its canonical key
 * @param aliases other keys that mean the same
 * @param section where an administrator looks for it
 * @param type what kind of value it takes
 * @param values what it may be set to; empty for text
 * @param defaultValue what applies where no one says anything
 * @param recommended what we advise
 * @param safestFirst its values from the safest to the least safe; empty if none is safer
 * @param needs what must be given for it to mean anything
 * @param forcedByPlan what a plan forces on everyone
 * @param off where it stands while what it needs is missing
 */
public record SettingDefinition(SettingKey key, Set<SettingKey> aliases, Section section, SettingType type,
		List<SettingValue> values, SettingValue defaultValue, Optional<SettingValue> recommended,
		List<SettingValue> safestFirst, SettingNeeds needs, Map<Plan, SettingValue> forcedByPlan, SettingValue off) {

	public SettingDefinition {
		aliases = Set.copyOf(aliases);
		values = List.copyOf(values);
		safestFirst = List.copyOf(safestFirst);
		forcedByPlan = Map.copyOf(forcedByPlan);
	}

	/** Whether it may be set to that. */
	public boolean accepts(SettingValue value) {
		return this.type == SettingType.TEXT || this.values.contains(value);
	}

	/**
	 * Reads a value that someone gave.
	 * @throws InvalidInputException naming the values that are allowed
	 */
	public SettingValue value(String text) {
		if (text.length() <= 1000 && accepts(new SettingValue(text))) {
			return new SettingValue(ValueGate.typedOrEmpty(ValueKind.TYPED_TEXT, "The value of " + this.key, text));
		}
		throw new InvalidInputException("'%.60s' is no value of %s".formatted(text, this.key),
				"Use " + this.values.stream()
					.map(SettingValue::text)
					.collect(Collectors.joining(" or "))
					.transform(this::hint));
	}

	/** What the plan forces, or where the setting stands if the plan lacks it. */
	public Optional<SettingValue> forcedBy(Plan plan) {
		if (!this.needs.allowedBy(plan)) {
			return Optional.of(this.off);
		}
		return Optional.ofNullable(this.forcedByPlan.get(plan));
	}

	/** How safe a value is: 0 is the safest; values without an order are all the same. */
	public int danger(SettingValue value) {
		int place = this.safestFirst.indexOf(value);
		return (place < 0) ? this.safestFirst.size() : place;
	}

	private String hint(String allowed) {
		return allowed.isEmpty() ? "at most 1,000 characters" : allowed;
	}

}
