package io.roomkeeper.console.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditSubject;

/**
 * A query of the audit trail and a page of its result in a URL, for example
 * {@code ?about=group+7&actor=bjorn&before=812}.
 *
 * @param until the last day, inclusive
 * @param before the position before which the page begins; empty for the latest rows
 */
record AuditAddress(String text, String actor, Optional<AuditSubject> about, Optional<String> kind,
		Optional<LocalDate> from, Optional<LocalDate> until, OptionalLong before) {

	static final String PATH = "audit";

	/** The maximum number of characters of a text in a query. */
	static final int LONGEST = 200;

	/** Parses the parameters of a URL and ignores invalid values. */
	static AuditAddress read(QueryParameters query) {
		return new AuditAddress(text(query, "q").orElse(""), text(query, "actor").orElse(""),
				query.getSingleParameter("about")
					.filter((key) -> !key.isBlank() && key.length() <= 512)
					.map(AuditSubject::parse),
				query.getSingleParameter("kind").filter(AuditKinds.ALL::contains), date(query, "from"),
				date(query, "until"), position(query));
	}

	QueryParameters write() {
		Map<String, String> query = new LinkedHashMap<>();
		if (!this.text.isBlank()) {
			query.put("q", this.text);
		}
		if (!this.actor.isBlank()) {
			query.put("actor", this.actor);
		}
		this.about.ifPresent((object) -> query.put("about", object.key()));
		this.kind.ifPresent((kind) -> query.put("kind", kind));
		this.from.ifPresent((day) -> query.put("from", day.toString()));
		this.until.ifPresent((day) -> query.put("until", day.toString()));
		this.before.ifPresent((position) -> query.put("before", Long.toString(position)));
		return QueryParameters.simple(query);
	}

	/** Returns the address of the page with the latest rows, or of one further back. */
	String page(OptionalLong position) {
		AuditAddress page = new AuditAddress(this.text, this.actor, this.about, this.kind, this.from, this.until,
				position);
		return new Location(PATH, page.write()).getPathWithQueryParameters();
	}

	/** Returns the query; it includes the last day. */
	AuditQuery query(ZoneId zone) {
		return new AuditQuery(this.text, this.actor, this.about, this.kind,
				this.from.map((day) -> day.atStartOfDay(zone).toInstant()),
				this.until.map((day) -> day.plusDays(1).atStartOfDay(zone).toInstant()));
	}

	private static Optional<String> text(QueryParameters query, String name) {
		return query.getSingleParameter(name).filter((text) -> text.length() <= LONGEST);
	}

	private static Optional<LocalDate> date(QueryParameters query, String name) {
		try {
			return query.getSingleParameter(name).map(LocalDate::parse).filter((day) -> day.getYear() < 10_000);
		}
		catch (DateTimeParseException _) {
			return Optional.empty();
		}
	}

	private static OptionalLong position(QueryParameters query) {
		return query.getSingleParameter("before")
			.filter((text) -> text.matches("[1-9][0-9]{0,17}"))
			.map((text) -> OptionalLong.of(Long.parseLong(text)))
			.orElseGet(OptionalLong::empty);
	}

}
