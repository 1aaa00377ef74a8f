package io.roomkeeper.console.text;

import java.util.function.Function;

import com.vaadin.flow.component.UI;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.resolution.Level;

/** Describes in the reader's language which level decides a setting. */
public final class LevelText {

	private LevelText() {
	}

	/**
	 * Returns the text for a level.
	 * @param group returns the name of a group
	 */
	public static String of(Level level, Function<GroupId, String> group) {
		return switch (level) {
			case Level.Plan _ -> translate("setting.place.plan");
			case Level.Licence _ -> translate("setting.place.licence");
			case Level.Account _ -> translate("setting.place.account");
			case Level.Group(GroupId id) -> translate("setting.place.group", group.apply(id));
			case Level.ExceptionGranted _ -> translate("setting.place.exception");
			case Level.User _ -> translate("setting.place.user");
			case Level.OwnChoice _ -> translate("setting.place.choice");
			case Level.CatalogueDefault _ -> translate("setting.place.default");
			case Level.Dependency _ -> translate("setting.place.dependency");
		};
	}

	private static String translate(String key, Object... parts) {
		return UI.getCurrent().getTranslation(key, parts);
	}

}
