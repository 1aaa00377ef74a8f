package io.roomkeeper.console.meeting;

import com.vaadin.flow.component.UI;
import io.roomkeeper.console.text.LevelText;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.meeting.scheduling.NumberChoice;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/** Describes which number a meeting gets, and why. */
public final class NumberSentence {

	private NumberSentence() {
	}

	/** Returns the sentence in the reader's language. */
	public static String of(NumberChoice choice) {
		String key = "number." + (choice.inPersonalRoom() ? "pmi." : "own.") + choice.reason();
		UI ui = UI.getCurrent();
		return ui.getTranslation(key, SettingTexts.in(ui.getLocale()).name(choice.setting().key()),
				level(choice.setting()), ui.getTranslation(TextKeys.key(choice.room())));
	}

	/** Returns what decides a setting. */
	public static String level(EffectiveSetting setting) {
		return LevelText.of(setting.winner(), (_) -> setting.explanation().winner().name());
	}

}
