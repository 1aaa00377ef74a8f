package io.roomkeeper.console.api.policy;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.api.setting.SettingCodec;
import io.roomkeeper.console.component.ClientAddress;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.population.Share;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.LevelCodec;
import io.roomkeeper.setting.review.PeopleQueries;
import io.roomkeeper.setting.review.PeopleQuery;
import io.roomkeeper.setting.review.PeopleQueryResult;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** Lists people by the effective value of a setting. */
@RestController
@RequestMapping(path = "/api/v1/settings/{key}/people", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Settings")
class ResultController {

	private final SettingsService settings;

	private final PeopleQueries questions;

	private final AccessTrail access;

	ResultController(SettingsService settings, PeopleQueries questions, AccessTrail access) {
		this.access = access;
		this.settings = settings;
		this.questions = questions;
	}

	@GetMapping
	@Operation(operationId = "listPeopleByResult", summary = "List people by the effective value of a setting",
			description = """
					Lists everybody for whom a setting has a value, is decided by a level, or is locked. Repeat the \
					request with 'after' set to 'next' until 'next' is null.""")
	@ApiResponse(responseCode = "200", description = "One page of the list")
	ResultPage list(@Parameter(description = "The setting's key or an alias") @PathVariable String key,
			@Parameter(description = "The effective value") @RequestParam(required = false) @Size(
					max = 1000) @Nullable String value,
			@Parameter(description = "A value that the people must not have") @RequestParam(required = false) @Size(
					max = 1000) @Nullable String not,
			@Parameter(description = "Whether the setting is locked for the person") @RequestParam(
					required = false) @Nullable Boolean locked,
			@Parameter(
					description = "What decides: plan, licence, account, group:7, user, choice, default or dependency:RULE",
					example = "group:7") @RequestParam(required = false) @Size(max = 200) @Nullable String wonBy,
			@Parameter(description = "The number of a group to which the people belong") @RequestParam(
					required = false) @Nullable Integer group,
			@Parameter(
					description = "Words, each of which must be the beginning of a word in the name, uid or mail address") @RequestParam(
							defaultValue = "") @Size(max = 200) String q,
			@Parameter(description = "The maximum number of people per page",
					example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size,
			@Parameter(description = "The 'next' of the previous page; 0 for the first page") @RequestParam(
					defaultValue = "0") @Min(0) int after,
			@AuthenticationPrincipal Actor actor) {
		SettingKey setting = SettingCodec.key(this.settings, key);
		EffectiveQuery query = new EffectiveQuery(setting, Optional.ofNullable(value).map(SettingValue::new),
				Optional.ofNullable(locked), Optional.ofNullable(wonBy).map(ResultController::level));
		PeopleQueryResult answer = this.questions.ask(actor,
				new PeopleQuery(query, Optional.ofNullable(not).map(SettingValue::new),
						Optional.ofNullable(group).map(SettingCodec::group), q));
		List<Person> found = this.questions.after(actor, answer, after, size + 1);
		List<Person> shown = found.subList(0, Math.min(size, found.size()));
		this.access.exported(actor, "people-by-setting", ClientAddress.current());
		return new ResultPage(
				shown.stream().map((person) -> ResultLine.of(person, answer.distribution().of(person.id()))).toList(),
				answer.people().size(), (found.size() > size) ? shown.getLast().id().value() : null);
	}

	private static Level level(String word) {
		return LevelCodec.read(word)
			.orElseThrow(() -> new InvalidInputException("'%.40s' cannot decide a setting".formatted(word),
					"Use plan, licence, account, group:7, user, choice, default or dependency:RULE"));
	}

	/** One page of the list. */
	@Schema(name = "ResultPage", description = "One page of the people by effective value")
	record ResultPage(
			@Schema(description = "The people in a fixed order", requiredMode = REQUIRED) List<ResultLine> items,
			@Schema(description = "The number of all matches", requiredMode = REQUIRED) int total,
			@Schema(description = "The value of 'after' for the next page; null on the last page",
					requiredMode = REQUIRED, types = {
							"integer", "null" }) @Nullable Integer next){
	}

	/** A person and the effective value of the setting. */
	@Schema(name = "ResultLine", description = "A person with the effective value of the setting")
	record ResultLine(
			@Schema(description = "The name with which the person signs in", requiredMode = REQUIRED) String uid,
			@Schema(description = "The display name", requiredMode = REQUIRED) String displayName,
			@Schema(description = "The mail address; null if there is none", requiredMode = REQUIRED, types = {
					"string", "null" }) @Nullable String mail,
			@Schema(description = "The effective value", requiredMode = REQUIRED) String value,
			@Schema(description = "Whether the setting is locked for the person",
					requiredMode = REQUIRED) boolean locked,
			@Schema(description = "What decides", requiredMode = REQUIRED, example = "group:7") String wonBy){

		static ResultLine of(Person person, Share share) {
			return new ResultLine(person.seen().uid().value(), person.seen().displayName(),
					person.seen().mail().orElse(null), share.value().text(), share.locked(),
					LevelCodec.of(share.winner()));
		}

	}

}
