package io.roomkeeper.console.api.meeting;

import java.util.List;
import java.util.Set;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The delegates of a host. */
@Schema(name = "Delegates", description = "The people who may schedule and change meetings for a host")
record DelegatesResponse(
		@Schema(description = "Their IDs, in ascending order", requiredMode = REQUIRED) List<String> delegates) {

	static DelegatesResponse of(Set<PersonId> delegates) {
		return new DelegatesResponse(delegates.stream().sorted().map((id) -> PersonRef.of(id).text()).toList());
	}

}
