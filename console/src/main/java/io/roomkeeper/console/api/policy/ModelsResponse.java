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

/**
 * The differences between the two resolution models.
 *
 * @param now the model in use
 * @param items the settings for which the models differ
 */
@Schema(name = "ModelComparison", description = "What would change if settings were resolved by the other model")
record ModelsResponse(@Schema(description = "The model that is in force", requiredMode = REQUIRED, allowableValues = {
		"priority", "legacy" }) String now,
		@Schema(description = "The settings with which the models differ for anybody",
				requiredMode = REQUIRED) List<Line> items){

	static ModelsResponse of(ResolutionModel now, List<ModelComparison> comparisons) {
		return new ModelsResponse(PostureController.word(now), comparisons.stream().map(Line::of).toList());
	}

	/**
	 * One setting for which the models differ.
	 *
	 * @param people the number of people for whom they differ
	 * @param moves the number of people by value in the priority model and value in the
	 * legacy model
	 * @param lockedOnlyInPriority the number of people for whom it is locked only in the
	 * priority model
	 * @param lockedOnlyInLegacy the number of people for whom it is locked only in the
	 * legacy model
	 */
	@Schema(name = "ModelDifference", description = "One setting with which the models differ")
	record Line(
			@Schema(description = "The setting", requiredMode = REQUIRED,
					example = "in_meeting.file_transfer") String key,
			@Schema(description = "For how many people they differ", requiredMode = REQUIRED) int people,
			@Schema(description = "How many go from which value of the priority model to which of the legacy model",
					requiredMode = REQUIRED) List<PreviewResponse.MoveView> moves,
			@Schema(description = "How many are kept from changing it in the priority model alone",
					requiredMode = REQUIRED) int lockedOnlyInPriority,
			@Schema(description = "How many are kept from changing it in the legacy model alone",
					requiredMode = REQUIRED) int lockedOnlyInLegacy) {

		static Line of(ModelComparison comparison) {
			return new Line(comparison.key().text(), comparison.people().size(), comparison.moves()
				.stream()
				.map((move) -> new PreviewResponse.MoveView(move.from().text(), move.to().text(), move.people().size()))
				.toList(), comparison.lockedByPriorityOnly().size(), comparison.lockedByLegacyOnly().size());
		}

	}

	/**
	 * One page of the people for whom the models differ.
	 *
	 * @param total the number of all people for whom they differ
	 * @param next the value of {@code after} for the next page; null at the end
	 */
	@Schema(name = "ModelPeoplePage", description = "Part of a list of people with whom the models differ")
	record PeoplePart(
			@Schema(description = "The people, always in the same order", requiredMode = REQUIRED) List<One> items,
			@Schema(description = "How many there are in all", requiredMode = REQUIRED) int total,
			@Schema(description = "Give it as 'after' for the next part; null at the end", requiredMode = REQUIRED,
					types = {
							"integer", "null" }) @Nullable Integer next){

		static PeoplePart of(ModelComparison comparison, List<Person> found, int size) {
			List<Person> shown = found.subList(0, Math.min(size, found.size()));
			return new PeoplePart(shown.stream().map((person) -> One.of(comparison, person)).toList(),
					comparison.people().size(), (found.size() > size) ? shown.getLast().id().value() : null);
		}

	}

	/**
	 * A person for whom the models differ.
	 *
	 * @param uid the name they sign in with
	 * @param priority the value in the priority model, if it differs
	 * @param legacy the value in the legacy model, if it differs
	 * @param lockedOnlyIn the only model in which it is locked for the person
	 */
	@Schema(name = "ModelPerson", description = "Somebody with whom the models differ")
	record One(@Schema(description = "The name they sign in with", requiredMode = REQUIRED) String uid,
			@Schema(description = "How they are shown", requiredMode = REQUIRED) String displayName,
			@Schema(description = "What applies in the priority model; null where the models agree on the value",
					requiredMode = REQUIRED, types = {
							"string", "null" }) @Nullable String priority,
			@Schema(description = "What applies in the legacy model; null where the models agree on the value",
					requiredMode = REQUIRED, types = { "string", "null" }) @Nullable String legacy,
			@Schema(description = "The model that alone keeps them from changing it: priority or legacy; else null",
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
