package io.roomkeeper.console.api.change;

import io.roomkeeper.change.planning.ListedValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The number or link that a person gets. */
@Schema(name = "ListedValue", description = "The number or link that a person gets")
record ListedValueRequest(
		@Schema(description = "The person", requiredMode = REQUIRED, example = "ana.garcia") @Nullable String uid,
		@Schema(description = "The number or link", requiredMode = REQUIRED,
				example = "5949189795") @Nullable String value) {

	ListedValue at(int line) {
		return new ListedValue(line, (this.uid != null) ? this.uid : "", (this.value != null) ? this.value : "");
	}

}
