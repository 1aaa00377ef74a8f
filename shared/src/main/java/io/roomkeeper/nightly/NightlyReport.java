package io.roomkeeper.nightly;

import java.time.LocalDate;
import java.util.List;

import io.roomkeeper.run.RunId;

/**
 * The report of one nightly job.
 *
 * @param run the nightly job
 * @param date the date for which it ran
 * @param lines the lines of all sections, in their order
 */
public record NightlyReport(RunId run, LocalDate date, List<ReportLine> lines) {

	public NightlyReport {
		lines = List.copyOf(lines);
	}

	/** Returns the lines of a section, in their order; may be empty. */
	public List<ReportLine> lines(ReportSection section) {
		return this.lines.stream().filter((line) -> line.section() == section).toList();
	}

}
