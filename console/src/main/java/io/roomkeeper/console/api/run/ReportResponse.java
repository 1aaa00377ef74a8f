package io.roomkeeper.console.api.run;

import java.time.LocalDate;
import java.util.List;

import io.roomkeeper.nightly.NightlyReport;
import io.roomkeeper.nightly.ReportSection;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The report of a nightly job. */
@Schema(name = "Report", description = "The report of a nightly job")
record ReportResponse(@Schema(requiredMode = REQUIRED, description = "The number of the run", example = "12") long run,
		@Schema(requiredMode = REQUIRED, description = "The date for which the job ran",
				example = "2026-11-22") LocalDate asOf,
		@Schema(requiredMode = REQUIRED, description = "What the job did") List<Line> done,
		@Schema(requiredMode = REQUIRED, description = "What needs attention") List<Line> attention,
		@Schema(requiredMode = REQUIRED, description = "What the next nightly jobs will do") List<Line> next) {

	static ReportResponse of(NightlyReport report) {
		return new ReportResponse(report.run().value(), report.date(), lines(report, ReportSection.DONE),
				lines(report, ReportSection.ATTENTION), lines(report, ReportSection.NEXT));
	}

	private static List<Line> lines(NightlyReport report, ReportSection section) {
		return report.lines(section).stream().map((line) -> new Line(line.text().plain(), line.page())).toList();
	}

	/** A line of the report. */
	@Schema(name = "ReportLine", description = "A line of a report")
	record Line(
			@Schema(requiredMode = REQUIRED, description = "One or a few sentences",
					example = "12 rooms expired after 365 days without use.") String text,
			@Schema(requiredMode = REQUIRED, description = "The path of the page that shows more; may be empty",
					example = "/runs/13") String page) {

	}

}
