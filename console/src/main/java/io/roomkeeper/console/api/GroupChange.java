package io.roomkeeper.console.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a group is to be. Fields that are shown and cannot be changed are taken and passed
 * over, so that what was read can be sent back.
 *
 * @param priority its place
 * @param name its name; passed over for a group of the directory
 * @param id passed over
 * @param fromDirectory passed over
 * @param directMembers passed over
 * @param members passed over
 * @param settings passed over
 */
@Schema(name = "GroupChange", description = "What a group is to be")
record GroupChange(
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
