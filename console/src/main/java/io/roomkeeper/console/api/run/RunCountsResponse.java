package io.roomkeeper.console.api.run;

import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.RunCounts;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The counts of a run so far. */
@Schema(name = "RunCounts", description = "The counts of a run so far")
record RunCountsResponse(@Schema(requiredMode = REQUIRED, description = "People read") long read,
		@Schema(requiredMode = REQUIRED, description = "New people or rooms") long created,
		@Schema(requiredMode = REQUIRED, description = "People who changed or came back") long updated,
		@Schema(requiredMode = REQUIRED, description = "People without a change") long unchanged,
		@Schema(requiredMode = REQUIRED, description = "People newly missing from the directory") long missing,
		@Schema(requiredMode = REQUIRED,
				description = "Rooms retired: their owners have been missing for longer than the grace time") long retired,
		@Schema(requiredMode = REQUIRED, description = "Rooms expired") long expired,
		@Schema(requiredMode = REQUIRED, description = "Owners warned") long warned,
		@Schema(requiredMode = REQUIRED, description = "Skipped items") long skipped,
		@Schema(requiredMode = REQUIRED, description = "The counts of groups") OfGroups groups) {

	static RunCountsResponse of(RunCounts counts) {
		return new RunCountsResponse(counts.of(CountKind.READ), counts.of(CountKind.CREATED),
				counts.of(CountKind.UPDATED), counts.of(CountKind.UNCHANGED), counts.of(CountKind.MISSING),
				counts.of(CountKind.RETIRED), counts.of(CountKind.EXPIRED), counts.of(CountKind.WARNED),
				counts.of(CountKind.SKIPPED),
				new OfGroups(counts.of(CountKind.GROUPS_READ), counts.of(CountKind.GROUPS_CREATED),
						counts.of(CountKind.GROUPS_UPDATED), counts.of(CountKind.GROUPS_UNCHANGED),
						counts.of(CountKind.GROUPS_MISSING)));
	}

	/** The counts of groups. */
	@Schema(name = "GroupCounts", description = "The counts of groups")
	record OfGroups(@Schema(requiredMode = REQUIRED, description = "Groups read") long read,
			@Schema(requiredMode = REQUIRED, description = "New groups") long created,
			@Schema(requiredMode = REQUIRED, description = "Groups whose name or members changed") long updated,
			@Schema(requiredMode = REQUIRED, description = "Groups without a change") long unchanged,
			@Schema(requiredMode = REQUIRED, description = "Groups newly missing from the directory") long missing) {

	}

}
