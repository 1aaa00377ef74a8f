package io.roomkeeper.console.api.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.api.setting.SettingCodec;
import io.roomkeeper.console.component.ClientAddress;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.review.ModelComparison;
import io.roomkeeper.setting.review.PolicyReview;
import io.roomkeeper.setting.review.Posture;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the posture, the findings and the differences between the resolution models. */
@RestController
@RequestMapping(path = "/api/v1/posture", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Posture",
		description = """
				A review of the settings: how many people have the recommended values, assignments without effect, and what the \
				other resolution model would change. The roles admin and helpdesk may read.""")
class PostureController {

	private final PolicyReview review;

	private final SettingsService settings;

	private final PeoplePages pages;

	private final AccessTrail access;

	PostureController(PolicyReview review, SettingsService settings, PeoplePages pages, AccessTrail access) {
		this.access = access;
		this.review = review;
		this.settings = settings;
		this.pages = pages;
	}

	@GetMapping
	@Operation(operationId = "showPosture", summary = "Count people with recommended values",
			description = """
					Counts, for every setting with a recommendation, how many people have the recommended value and how many do \
					not, the essential settings first. To list the others, list people by result with 'not' set to that value.""")
	@ApiResponse(responseCode = "200", description = "All recommendations")
	PostureResponse.All posture(
			@Parameter(description = "The number of a group; counts its members only",
					example = "7") @RequestParam(required = false) @Nullable Integer group,
			@AuthenticationPrincipal Actor actor) {
		List<Posture> all = this.review.posture(actor);
		Population population = this.review.population(actor);
		Optional<GroupId> members = Optional.ofNullable(group).map(SettingCodec::group);
		members.ifPresent((id) -> SettingCodec.requireGroup(population, id));
		return new PostureResponse.All(all.stream()
			.map((posture) -> PostureResponse.of(posture, this.settings.catalog(),
					members.map(population::members).orElseGet(population::present)))
			.toList());
	}

	@GetMapping("/findings")
	@Operation(operationId = "listFindings", summary = "List assignments without effect",
			description = """
					Lists assignments that never win, locks that never bind, and values that equal the inherited ones. A DELETE of \
					'fix' fixes each of them.""")
	@ApiResponse(responseCode = "200", description = "All findings, in the catalogue's order")
	FindingResponse.All findings(@AuthenticationPrincipal Actor actor) {
		return new FindingResponse.All(this.review.findings(actor).stream().map(FindingResponse::of).toList());
	}

	@GetMapping("/models")
	@Operation(operationId = "compareModels", summary = "Compare the models",
			description = """
					Lists the settings whose effective values would differ for anybody under the other resolution model; changes \
					nothing.""")
	@ApiResponse(responseCode = "200", description = "The settings for which the models differ")
	ModelsResponse models(@AuthenticationPrincipal Actor actor) {
		return ModelsResponse.of(this.review.model(), this.review.models(actor));
	}

	@GetMapping("/models/{key}/people")
	@Operation(operationId = "listPeopleByModel", summary = "List people for whom the models differ",
			description = """
					Lists everybody for whom the models differ in one setting. Repeat the request with 'after' set to 'next' until \
					'next' is null.""")
	@ApiResponse(responseCode = "200", description = "One page of the list")
	ModelsResponse.PeoplePart people(@Parameter(description = "The setting's key or an alias") @PathVariable String key,
			@Parameter(description = "The maximum number of people per page",
					example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size,
			@Parameter(description = "The 'next' of the previous page; 0 for the first page") @RequestParam(
					defaultValue = "0") @Min(0) int after,
			@AuthenticationPrincipal Actor actor) {
		SettingKey setting = SettingCodec.key(this.settings, key);
		ModelComparison comparison = this.review.compare(actor, setting);
		List<Person> found = this.pages.after(comparison.people(), after, size + 1);
		this.access.exported(actor, "model-differences", ClientAddress.current());
		return ModelsResponse.PeoplePart.of(comparison, found, size);
	}

	/** Returns the name of a model in the API. */
	static String word(ResolutionModel model) {
		return model.name().toLowerCase(Locale.ROOT);
	}

}
