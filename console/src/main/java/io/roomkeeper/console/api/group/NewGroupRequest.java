package io.roomkeeper.console.api.group;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * A local group to create.
 *
 * @param name its name; must be unique
 */
@Schema(name = "NewGroup", description = "A local group that is to be made")
record NewGroupRequest(@Schema(description = "Its name; no other group may have it", requiredMode = REQUIRED,
		example = "Hybrid pilot") @Nullable String name) {
}
