package io.roomkeeper.console.api.policy;

import java.util.List;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.review.Posture;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * The posture of one setting: how many people have the recommended value.
 *
 * @param recommended the recommended value
 * @param meeting the number of people who have it
 * @param exposed the number of people who do not
 */
@Schema(name = "Posture", description = "How many people stand as recommended with one setting")
record PostureResponse(
		@Schema(description = "The setting", requiredMode = REQUIRED,
				example = "meeting_security.waiting_room") String key,
		@Schema(description = "What is recommended", requiredMode = REQUIRED, example = "true") String recommended,
		@Schema(description = "How many stand as recommended", requiredMode = REQUIRED) int meeting,
		@Schema(description = "How many do not", requiredMode = REQUIRED) int exposed) {

	static PostureResponse of(Posture posture, SettingCatalog catalog, PeopleSet among) {
		return new PostureResponse(posture.key().text(),
				catalog.get(posture.key()).recommended().map(SettingValue::text).orElseThrow(),
				posture.meeting().countIn(among), posture.exposed().countIn(among));
	}

	/**
	 * The posture of all settings.
	 *
	 * @param items the settings, essential ones first
	 */
	@Schema(name = "PostureList", description = "Every recommendation")
	record All(@Schema(description = "The essential settings first",
			requiredMode = REQUIRED) List<PostureResponse> items) {

	}

}
