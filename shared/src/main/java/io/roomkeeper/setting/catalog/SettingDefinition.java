package io.roomkeeper.setting.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.account.Plan;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * A setting of the catalogue. It can be set and locked for the account, for a group and
 * for a person.
 *
 * @param key the canonical key
 * @param aliases other keys of the same setting
 * @param section the section that shows it
 * @param type the kind of value
 * @param values the allowed values; empty for text
 * @param defaultValue the value that applies if nothing is set
 * @param recommended the value that we recommend
 * @param safestFirst the values from the safest to the least safe; empty if none is safer
 * @param needs the requirements without which the setting has no effect
 * @param forcedByPlan the values that plans force on everyone
 * @param off the value that applies while a requirement is missing
 * @param unavailable the values that cannot be chosen in this installation, each with the
 * reason as a sentence without its full stop
 */
public record SettingDefinition(SettingKey key, Set<SettingKey> aliases, Section section, SettingType type,
		List<SettingValue> values, SettingValue defaultValue, Optional<SettingValue> recommended,
		List<SettingValue> safestFirst, SettingNeeds needs, Map<Plan, SettingValue> forcedByPlan, SettingValue off,
		Map<SettingValue, Message> unavailable) {

	public SettingDefinition {
		aliases = Set.copyOf(aliases);
		values = List.copyOf(values);
		safestFirst = List.copyOf(safestFirst);
		forcedByPlan = Map.copyOf(forcedByPlan);
		unavailable = Map.copyOf(unavailable);
	}

	/** Returns whether the value is allowed. */
	public boolean accepts(SettingValue value) {
		return this.type == SettingType.TEXT || this.values.contains(value);
	}

	/**
	 * Parses a value.
	 * @throws InvalidInputException naming the values that are allowed, or saying why
	 * this one is not available
	 */
	public SettingValue value(String text) {
		Message reason = this.unavailable.get(new SettingValue(text));
		if (reason != null) {
			throw new InvalidInputException(FailureText.of("setting.unavailable", Argument.text(text),
					Argument.setting(this.key.text()), Argument.message(reason), Argument.message(allowed())));
		}
		if (text.length() <= 1000 && accepts(new SettingValue(text))) {
			return new SettingValue(ValueGate.typedOrEmpty(ValueKind.TYPED_TEXT,
					Message.of("typed.value", Argument.setting(this.key.text())), text));
		}
		throw new InvalidInputException(this.values.isEmpty()
				? FailureText.of("setting.value-long", Argument.shortened(text, 60), Argument.setting(this.key.text()))
				: FailureText.of("setting.value", Argument.shortened(text, 60), Argument.setting(this.key.text()),
						Argument.message(allowed())));
	}

	/**
	 * Returns the value that the plan forces, or the off value if the plan does not
	 * include the setting.
	 */
	public Optional<SettingValue> forcedBy(Plan plan) {
		if (!this.needs.allowedBy(plan)) {
			return Optional.of(this.off);
		}
		return Optional.ofNullable(this.forcedByPlan.get(plan));
	}

	/**
	 * Returns how unsafe a value is. The safest is 0; values without an order are all
	 * equal.
	 */
	public int danger(SettingValue value) {
		int place = this.safestFirst.indexOf(value);
		return (place < 0) ? this.safestFirst.size() : place;
	}

	/**
	 * Returns this setting with another default, and with values that are unavailable.
	 */
	SettingDefinition installed(InstalledValues installed) {
		SettingValue standard = installed.standard();
		return new SettingDefinition(this.key, this.aliases, this.section, this.type, this.values, standard,
				this.recommended, this.safestFirst, this.needs, this.forcedByPlan,
				this.off.equals(this.defaultValue) ? standard : this.off, installed.unavailable());
	}

	private Message allowed() {
		return this.values.stream()
			.filter((value) -> !this.unavailable.containsKey(value))
			.map((value) -> Message.literal(value.text()))
			.reduce((some, next) -> Message.of("either", Argument.message(some), Argument.message(next)))
			.orElse(Message.NONE);
	}

}
