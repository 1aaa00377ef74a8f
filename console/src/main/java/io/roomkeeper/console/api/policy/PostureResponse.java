package io.roomkeeper.console.api.policy;

import java.util.List;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.review.Posture;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The posture of one setting: how many people have the recommended value. */
@Schema(name = "Posture", description = "How many people have the recommended value of one setting")
record PostureResponse(
		@Schema(description = "The setting", requiredMode = REQUIRED,
				example = "meeting_security.waiting_room") String key,
		@Schema(description = "The recommended value", requiredMode = REQUIRED, example = "true") String recommended,
		@Schema(description = "The number of people with the recommended value", requiredMode = REQUIRED) int meeting,
		@Schema(description = "The number of people with another value", requiredMode = REQUIRED) int exposed) {

	static PostureResponse of(Posture posture, SettingCatalog catalog, PeopleSet among) {
		return new PostureResponse(posture.key().text(),
				catalog.get(posture.key()).recommended().map(SettingValue::text).orElseThrow(),
				posture.meeting().countIn(among), posture.exposed().countIn(among));
	}

	/** The posture of all settings. */
	@Schema(name = "PostureList", description = "All recommendations")
	record All(@Schema(description = "The essential settings first",
			requiredMode = REQUIRED) List<PostureResponse> items) {

	}

}
