package io.roomkeeper.console.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;

import io.roomkeeper.audit.AuditQuery;

/** A query of the audit trail in a URL, for example {@code ?q=group+7&actor=bjorn}. */
record AuditAddress(String text, String actor, Optional<String> kind, Optional<LocalDate> from,
		Optional<LocalDate> until) {

	/** Parses the parameters of a URL and ignores invalid values. */
	static AuditAddress read(QueryParameters query) {
		return new AuditAddress(query.getSingleParameter("q").filter((text) -> text.length() <= 200).orElse(""),
				query.getSingleParameter("actor").filter((text) -> text.length() <= 200).orElse(""),
				query.getSingleParameter("kind").filter(AuditKinds.ALL::contains), date(query, "from"),
				date(query, "until"));
	}

	QueryParameters write() {
		Map<String, String> query = new LinkedHashMap<>();
		if (!this.text.isBlank()) {
			query.put("q", this.text);
		}
		if (!this.actor.isBlank()) {
			query.put("actor", this.actor);
		}
		this.kind.ifPresent((kind) -> query.put("kind", kind));
		this.from.ifPresent((day) -> query.put("from", day.toString()));
		this.until.ifPresent((day) -> query.put("until", day.toString()));
		return QueryParameters.simple(query);
	}

	/** Returns the query; it includes the last day. */
	AuditQuery query(ZoneId zone) {
		return new AuditQuery(this.text, this.actor, this.kind,
				this.from.map((day) -> day.atStartOfDay(zone).toInstant()),
				this.until.map((day) -> day.plusDays(1).atStartOfDay(zone).toInstant()));
	}

	private static Optional<LocalDate> date(QueryParameters query, String name) {
		try {
			return query.getSingleParameter(name).map(LocalDate::parse);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
