package io.roomkeeper.console.setting;

import com.vaadin.flow.component.html.Anchor;

import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.LevelText;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.setting.Rung;
import io.roomkeeper.setting.SettingsService;

/** What decides that personal meeting IDs are off for a person; leads to the reason. */
public final class DisabledCause extends Anchor {

	/**
	 * @param settings what applies to people
	 * @param reader who reads it
	 * @param uid the person
	 */
	public DisabledCause(SettingsService settings, Actor reader, Uid uid) {
		Rung winner = settings.explain(reader, uid, SettingsService.PERSONAL_MEETING, java.util.Optional.empty())
			.explanation()
			.winner();
		setHref(SettingPaths.of(uid, SettingsService.PERSONAL_MEETING));
		setText(LevelText.of(winner.level(), (_) -> winner.name()));
	}

}
