package io.roomkeeper.console.api.audit;

import java.util.List;

import io.roomkeeper.audit.AuditPage;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** One page of the audit trail. */
@Schema(name = "AuditEventPage", description = "One page of the audit trail")
record AuditEventPageResponse(
		@Schema(description = "The rows, latest first; a search for a text may give few or none although more follow",
				requiredMode = REQUIRED) List<AuditEventResponse> items,
		@Schema(description = "The value of 'after' for the next page; null on the last page", requiredMode = REQUIRED,
				types = {
						"integer", "null" },
				format = "int64", example = "712") @Nullable Long next){

	static AuditEventPageResponse of(AuditPage page) {
		return new AuditEventPageResponse(page.rows().stream().map(AuditEventResponse::of).toList(),
				page.next().isPresent() ? page.next().getAsLong() : null);
	}

}
