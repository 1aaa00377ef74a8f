package io.roomkeeper.console.api.audit;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditSubject;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the rows of the audit trail. A field that is left out matches every row.
 */
record AuditEventFilter(
		@Parameter(description = "A text in the object or in the details, regardless of case",
				example = "exam season") @Size(max = 200) @Nullable String q,
		@Parameter(description = "The beginning of the name of who did it, regardless of case",
				example = "bjorn") @Size(max = 200) @Nullable String actor,
		@Parameter(
				description = "An object whose timeline to return, in the form of 'subject'; also 'setting KEY' and 'meeting KEY'",
				example = "user ana.garcia") @Size(max = 512) @Nullable String about,
		@Parameter(description = "The kind of event",
				example = "SettingAssigned") @Size(max = 64) @Nullable String kind,
		@Parameter(description = "The earliest moment, inclusive",
				example = "2026-03-01T00:00:00Z") @Nullable Instant from,
		@Parameter(description = "The latest moment, exclusive",
				example = "2026-04-01T00:00:00Z") @Nullable Instant until) {

	AuditQuery query() {
		return new AuditQuery(given(this.q).orElse(""), given(this.actor).orElse(""),
				given(this.about).map(AuditSubject::parse), given(this.kind), Optional.ofNullable(this.from),
				Optional.ofNullable(this.until));
	}

	private static Optional<String> given(@Nullable String text) {
		return Optional.ofNullable(text).filter((one) -> !one.isBlank());
	}

}
