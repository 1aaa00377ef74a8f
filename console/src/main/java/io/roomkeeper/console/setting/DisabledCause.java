package io.roomkeeper.console.setting;

import java.util.Optional;

import com.vaadin.flow.component.html.Anchor;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.text.LevelText;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.resolution.Candidate;

/** A link to the explanation of why personal meeting IDs are disabled for a person. */
public final class DisabledCause extends Anchor {

	/**
	 * @param reader who reads it
	 * @param person the person with the disabled room
	 */
	public DisabledCause(SettingsService settings, Actor reader, PersonRef person) {
		Candidate winner = settings.explain(reader, person, SettingsService.PERSONAL_MEETING, Optional.empty())
			.explanation()
			.winner();
		setHref(SettingPaths.of(person, SettingsService.PERSONAL_MEETING));
		setText(LevelText.of(winner.level(), (_) -> winner.name()));
	}

}
