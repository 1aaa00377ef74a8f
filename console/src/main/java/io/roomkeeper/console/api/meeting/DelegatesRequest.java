package io.roomkeeper.console.api.meeting;

import java.util.List;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.PersonRef;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** All delegates of a host from then on. */
@Schema(name = "DelegatesChange", description = "All delegates of a host")
record DelegatesRequest(@Schema(description = "Their uids or IDs, at most 20",
		requiredMode = REQUIRED) @Nullable List<String> delegates) {

	List<PersonRef> people() {
		if (this.delegates == null) {
			throw new InvalidInputException("The field 'delegates' is missing",
					"Give the uids of all delegates; an empty list dismisses everybody");
		}
		return MeetingFields.people(this.delegates);
	}

}
