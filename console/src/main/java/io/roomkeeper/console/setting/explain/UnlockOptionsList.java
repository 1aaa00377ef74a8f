package io.roomkeeper.console.setting.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.group.ChangeAuthority;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.unlock.UnlockOption;
import io.roomkeeper.setting.unlock.UnlockSteps;

/**
 * The ways to unlock a setting: the steps, who may take them, and whom else they affect.
 */
class UnlockOptionsList extends UnorderedList {

	private final transient SettingWording wording;

	private final transient Person person;

	private final transient Map<GroupId, String> groups = new HashMap<>();

	UnlockOptionsList(SettingWording wording, Person person, EffectiveSetting effective, List<UnlockOption> ways) {
		this.wording = wording;
		this.person = person;
		effective.explanation().candidates().forEach((candidate) -> {
			if (candidate.level() instanceof Level.Group(GroupId id)) {
				this.groups.put(id, candidate.name());
			}
			candidate.path().forEach((group) -> this.groups.put(group.id(), group.name()));
		});
		addClassName("ways");
		ways.forEach((way) -> add(show(way)));
	}

	private ListItem show(UnlockOption way) {
		Span what = new Span(way.option().steps().stream().map(this::step).collect(Collectors.joining("; ")));
		what.addClassName("strong");
		ListItem item = new ListItem(what, fact(Icon.USERS, getTranslation("setting.free.who", who(way))),
				fact(Icon.INFO, getTranslation("setting.free.also", also(way))));
		item.addClassName("way");
		return item;
	}

	private Div fact(Icon icon, String text) {
		Div fact = new Div(icon.create(), new Span(text));
		fact.addClassNames("way-fact", "secondary");
		return fact;
	}

	private String step(UnlockSteps.Step step) {
		String name = ExplanationSentences.called(this.person);
		return switch (step.change()) {
			case SettingChange.Assign(Assignment set) when set.scope() instanceof Scope.User ->
				getTranslation("setting.free.choose", this.wording.value(set.key(), set.value()),
						this.wording.texts().name(set.key()));
			case SettingChange.Assign(Assignment set) ->
				place(set.scope(), "setting.free.unlock", this.wording.texts().name(set.key()));
			case SettingChange.Withdraw drop ->
				place(drop.scope(), "setting.free.withdraw", this.wording.texts().name(drop.key()));
			case SettingChange.Grant(var granted) ->
				getTranslation("setting.free.except", name, this.wording.texts().name(granted.key()));
			case SettingChange.Leave leave ->
				getTranslation("setting.free.leave", name, this.groups.getOrDefault(leave.group(), ""));
		};
	}

	private String place(Scope scope, String key, String setting) {
		return switch (scope) {
			case Scope.Account _ -> getTranslation(key + ".account", setting);
			case Scope.Group(GroupId id) -> getTranslation(key + ".group", setting, this.groups.getOrDefault(id, ""));
			case Scope.User _ -> getTranslation(key + ".user", setting, ExplanationSentences.called(this.person));
		};
	}

	private String who(UnlockOption way) {
		return way.option()
			.steps()
			.stream()
			.flatMap((step) -> step.whoMay().stream())
			.distinct()
			.sorted()
			.map((party) -> (party == ChangeAuthority.GROUP_ADMIN) ? groupAdministrators(way)
					: getTranslation(TextKeys.key(party)))
			.collect(Collectors.joining(", "));
	}

	private String groupAdministrators(UnlockOption way) {
		return getTranslation("setting.free.groupAdmins", way.groupAdministrators().size(),
				way.groupAdministrators()
					.stream()
					.map((one) -> one.seen().displayName())
					.collect(Collectors.joining(", ")));
	}

	private String also(UnlockOption way) {
		String mine = (way.otherSettings() == 0) ? "" : getTranslation("setting.free.mine", way.otherSettings(),
				this.wording.number(way.otherSettings()), ExplanationSentences.called(this.person));
		String others = way.radius().map(this::others).orElse("");
		if (mine.isEmpty() && others.isEmpty()) {
			return getTranslation("setting.free.nobody");
		}
		return (mine.isEmpty() || others.isEmpty()) ? mine + others : others + "; " + mine;
	}

	/** Returns the other people affected; empty if there are none. */
	private String others(BlastRadius radius) {
		int freed = radius.newlyFree().size() - (radius.newlyFree().contains(this.person.id()) ? 1 : 0);
		int changed = radius.moves()
			.stream()
			.mapToInt((move) -> move.people().size() - (move.people().contains(this.person.id()) ? 1 : 0))
			.sum();
		return (freed == 0 && changed == 0) ? "" : getTranslation("setting.free.others", freed,
				this.wording.number(freed), changed, this.wording.number(changed));
	}

}
