package io.roomkeeper.console.api.group;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The new state of a group. Read-only fields are accepted and ignored, so that a client
 * can send back what it read.
 *
 * @param priority its place in the order of groups, from 1
 * @param name its name; ignored for a group of the directory
 * @param id ignored
 * @param fromDirectory ignored
 * @param directMembers ignored
 * @param members ignored
 * @param settings ignored
 */
@Schema(name = "GroupChange", description = "What a group is to be")
record GroupChangeRequest(
		@Schema(description = "Its place in the order of all groups, from 1; stays where it is left out", types = {
				"integer", "null" }, example = "2") @Nullable Integer priority,
		@Schema(description = "Its name; passed over for a group of the directory, whose name the directory gives",
				types = { "string", "null" }, example = "Pilot") @Nullable String name,
		@Schema(description = "Taken and passed over", types = { "integer", "null" }) @Nullable Integer id,
		@Schema(description = "Taken and passed over", types = { "boolean", "null" }) @Nullable Boolean fromDirectory,
		@Schema(description = "Taken and passed over", types = { "integer", "null" }) @Nullable Integer directMembers,
		@Schema(description = "Taken and passed over", types = { "integer", "null" }) @Nullable Integer members,
		@Schema(description = "Taken and passed over", types = { "integer", "null" }) @Nullable Integer settings){
}
