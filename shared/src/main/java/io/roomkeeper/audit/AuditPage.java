package io.roomkeeper.audit;

import java.util.List;
import java.util.OptionalLong;

/**
 * A part of the rows that match a query, latest first. A page of a query for text may
 * have few rows or none although more follow, because each page reads a limited part of
 * the trail.
 *
 * @param rows the rows
 * @param next the position before which the next page begins; empty if nothing follows
 */
public record AuditPage(List<AuditEntry> rows, OptionalLong next) {

	public AuditPage {
		rows = List.copyOf(rows);
	}

}
