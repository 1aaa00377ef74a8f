package io.roomkeeper.console.policy;

import com.vaadin.flow.component.UI;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.review.PolicyFinding;

/** Describes findings in the reader's language. */
final class FindingText {

	private final LevelNames names;

	FindingText(LevelNames names) {
		this.names = names;
	}

	/** Returns the setting, its value, and where it is set. */
	String title(PolicyFinding finding) {
		Assignment set = finding.assignment();
		return translate(set.lock().isPresent() ? "findings.title.locked" : "findings.title.open",
				this.names.setting(set.key()), this.names.value(set.key(), set.value()), place(set.scope()));
	}

	/** Returns the reason: what decides instead. */
	String why(PolicyFinding finding) {
		String because = finding.because().map((set) -> place(set.scope())).orElse("");
		return switch (finding.kind()) {
			case GROUP_MISSING -> translate("findings.why.missing");
			case NOBODY_IN_GROUP -> translate("findings.why.nobody");
			case NEVER_WINS -> translate("findings.why.never", because);
			case SHADOWED_LOCK -> translate("findings.why.shadowed", because);
			case SAME_AS_INHERITED ->
				because.isEmpty() ? translate("findings.why.default") : translate("findings.why.same", because);
		};
	}

	private String place(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> translate("setting.place.account");
			case Scope.Group(GroupId id) -> translate("setting.place.group", this.names.group(id));
			case Scope.User _ -> translate("setting.place.user");
		};
	}

	private static String translate(String key, Object... parts) {
		return UI.getCurrent().getTranslation(key, parts);
	}

}
