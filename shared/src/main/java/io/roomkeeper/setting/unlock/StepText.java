package io.roomkeeper.setting.unlock;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.resolution.Explanation;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.unlock.ExplanationReport.StepLine;

/** Describes a step that helps to free a setting. */
final class StepText {

	private final Map<GroupId, String> names = new HashMap<>();

	StepText(Explanation explanation) {
		explanation.candidates().forEach((candidate) -> {
			if (candidate.level() instanceof Level.Group(GroupId id)) {
				this.names.put(id, candidate.name());
			}
			candidate.path().forEach((group) -> this.names.put(group.id(), group.name()));
		});
	}

	StepLine line(UnlockSteps.Step step) {
		return new StepLine(action(step.change()), what(step.change()),
				step.whoMay().stream().sorted().map((party) -> party.name().toLowerCase(Locale.ROOT)).toList());
	}

	private static String action(SettingChange change) {
		return switch (change) {
			case SettingChange.Assign(Assignment set) -> (set.scope() instanceof Scope.User) ? "set" : "unlock";
			case SettingChange.Withdraw _ -> "withdraw";
			case SettingChange.Grant _ -> "except";
			case SettingChange.Leave _ -> "leave";
		};
	}

	private String what(SettingChange change) {
		return switch (change) {
			case SettingChange.Assign(Assignment set) when set.scope() instanceof Scope.User ->
				"choose %s for %s".formatted(set.value(), set.key());
			case SettingChange.Assign(Assignment set) -> "unlock %s %s".formatted(set.key(), place(set.scope()));
			case SettingChange.Withdraw(Scope scope, SettingKey key, AssignmentSlot _) ->
				"withdraw %s %s".formatted(key, place(scope));
			case SettingChange.Grant(SettingException granted) ->
				"an exception from %s for this person until a date".formatted(granted.key());
			case SettingChange.Leave(PersonId _, GroupId group) -> "take the person out of %s".formatted(name(group));
		};
	}

	private String place(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> "for the account";
			case Scope.Group(GroupId id) -> "in " + name(id);
			case Scope.User(PersonId _) -> "for this person";
		};
	}

	private String name(GroupId id) {
		return this.names.getOrDefault(id, "group " + id.value());
	}

}
