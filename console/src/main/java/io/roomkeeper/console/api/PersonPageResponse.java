package io.roomkeeper.console.api;

import java.util.List;

import io.roomkeeper.person.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** One page of a list of people. */
@Schema(name = "PersonPage", description = "One page of a list of people")
public record PersonPageResponse(
		@Schema(description = "The people in a fixed order", requiredMode = REQUIRED) List<PersonLine> items,
		@Schema(description = "The number of all matches", requiredMode = REQUIRED, example = "2041") int total,
		@Schema(description = "The value of 'after' for the next page; null on the last page", requiredMode = REQUIRED,
				types = {
						"integer", "null" },
				example = "812") @Nullable Integer next){

	/**
	 * Creates a page.
	 * @param found the people of the page, and one more person if there is a next page
	 */
	public static PersonPageResponse of(List<Person> found, int size, int total) {
		List<Person> shown = found.subList(0, Math.min(size, found.size()));
		return new PersonPageResponse(shown.stream().map(PersonLine::of).toList(), total,
				(found.size() > size) ? shown.getLast().id().value() : null);
	}

	/** A person. */
	@Schema(name = "PersonLine", description = "A person")
	record PersonLine(
			@Schema(description = "The name with which the person signs in", requiredMode = REQUIRED,
					example = "ana.garcia") String uid,
			@Schema(description = "The display name", requiredMode = REQUIRED,
					example = "Ana García-López") String displayName,
			@Schema(description = "The mail address; null if there is none", requiredMode = REQUIRED, types = {
					"string", "null" }) @Nullable String mail){

		public static PersonLine of(Person person) {
			return new PersonLine(person.seen().uid().value(), person.seen().displayName(),
					person.seen().mail().orElse(null));
		}

	}

}
