package io.roomkeeper.console.api.group;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A local group to create. */
@Schema(name = "NewGroup", description = "A new local group")
record NewGroupRequest(@Schema(description = "The name; must differ from the names of all other groups",
		requiredMode = REQUIRED, example = "Hybrid pilot") @Nullable String name) {
}
