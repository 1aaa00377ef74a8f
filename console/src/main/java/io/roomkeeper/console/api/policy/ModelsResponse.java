package io.roomkeeper.console.api.policy;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.console.api.setting.PreviewResponse;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.review.ModelComparison;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The differences between the two resolution models. */
@Schema(name = "ModelComparison", description = "The differences between the two resolution models")
record ModelsResponse(@Schema(description = "The current model", requiredMode = REQUIRED, allowableValues = {
		"priority", "legacy" }) String now,
		@Schema(description = "The settings for which the models differ", requiredMode = REQUIRED) List<Line> items){

	static ModelsResponse of(ResolutionModel now, List<ModelComparison> comparisons) {
		return new ModelsResponse(PostureController.word(now), comparisons.stream().map(Line::of).toList());
	}

	/** One setting for which the models differ. */
	@Schema(name = "ModelDifference", description = "One setting for which the models differ")
	record Line(
			@Schema(description = "The setting", requiredMode = REQUIRED,
					example = "in_meeting.file_transfer") String key,
			@Schema(description = "The number of people for whom they differ", requiredMode = REQUIRED) int people,
			@Schema(description = "The number of people by value in the priority model and value in the legacy model",
					requiredMode = REQUIRED) List<PreviewResponse.MoveView> moves,
			@Schema(description = "The number of people for whom only the priority model locks it",
					requiredMode = REQUIRED) int lockedOnlyInPriority,
			@Schema(description = "The number of people for whom only the legacy model locks it",
					requiredMode = REQUIRED) int lockedOnlyInLegacy) {

		static Line of(ModelComparison comparison) {
			return new Line(comparison.key().text(), comparison.people().size(), comparison.moves()
				.stream()
				.map((move) -> new PreviewResponse.MoveView(move.from().text(), move.to().text(), move.people().size()))
				.toList(), comparison.lockedByPriorityOnly().size(), comparison.lockedByLegacyOnly().size());
		}

	}

	/** One page of the people for whom the models differ. */
	@Schema(name = "ModelPeoplePage", description = "One page of the people for whom the models differ")
	record PeoplePart(@Schema(description = "The people in a fixed order", requiredMode = REQUIRED) List<One> items,
			@Schema(description = "The number of all matches", requiredMode = REQUIRED) int total,
			@Schema(description = "The value of 'after' for the next page; null on the last page",
					requiredMode = REQUIRED, types = {
							"integer", "null" }) @Nullable Integer next){

		static PeoplePart of(ModelComparison comparison, List<Person> found, int size) {
			List<Person> shown = found.subList(0, Math.min(size, found.size()));
			return new PeoplePart(shown.stream().map((person) -> One.of(comparison, person)).toList(),
					comparison.people().size(), (found.size() > size) ? shown.getLast().id().value() : null);
		}

	}

	/** A person for whom the models differ. */
	@Schema(name = "ModelPerson", description = "A person for whom the models differ")
	record One(@Schema(description = "The name with which the person signs in", requiredMode = REQUIRED) String uid,
			@Schema(description = "The display name", requiredMode = REQUIRED) String displayName,
			@Schema(description = "The value in the priority model; null if the models have the same value",
					requiredMode = REQUIRED, types = {
							"string", "null" }) @Nullable String priority,
			@Schema(description = "The value in the legacy model; null if the models have the same value",
					requiredMode = REQUIRED, types = { "string", "null" }) @Nullable String legacy,
			@Schema(description = "The only model that locks it for the person: priority or legacy; null if neither or both do",
					requiredMode = REQUIRED, types = { "string", "null" }) @Nullable String lockedOnlyIn){

		static One of(ModelComparison comparison, Person person) {
			PersonId id = person.id();
			Optional<BlastRadius.Move> move = comparison.moves()
				.stream()
				.filter((one) -> one.people().contains(id))
				.findFirst();
			String locked = comparison.lockedByPriorityOnly().contains(id)
					? PostureController.word(ResolutionModel.PRIORITY) : comparison.lockedByLegacyOnly().contains(id)
							? PostureController.word(ResolutionModel.LEGACY) : null;
			return new One(person.seen().uid().value(), person.seen().displayName(),
					move.map((one) -> one.from().text()).orElse(null), move.map((one) -> one.to().text()).orElse(null),
					locked);
		}

	}

}
