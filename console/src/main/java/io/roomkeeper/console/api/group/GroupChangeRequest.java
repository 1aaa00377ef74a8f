package io.roomkeeper.console.api.group;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The new state of a group. Read-only fields are accepted and ignored, so that a client
 * can send back what it read.
 */
@Schema(name = "GroupChange", description = "The changes of a group")
record GroupChangeRequest(
		@Schema(description = "The new place in the order of all groups, from 1; unchanged if left out", types = {
				"integer", "null" }, example = "2") @Nullable Integer priority,
		@Schema(description = "The new name; ignored for a group of the directory", types = { "string", "null" },
				example = "Pilot") @Nullable String name,
		@Schema(description = "Accepted but ignored", types = { "integer", "null" }) @Nullable Integer id,
		@Schema(description = "Accepted but ignored", types = { "boolean", "null" }) @Nullable Boolean fromDirectory,
		@Schema(description = "Accepted but ignored", types = { "integer", "null" }) @Nullable Integer directMembers,
		@Schema(description = "Accepted but ignored", types = { "integer", "null" }) @Nullable Integer members,
		@Schema(description = "Accepted but ignored", types = { "integer", "null" }) @Nullable Integer settings){
}
