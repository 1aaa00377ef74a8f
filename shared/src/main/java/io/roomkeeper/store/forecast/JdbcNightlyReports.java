package io.roomkeeper.store.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.nightly.NightlyReport;
import io.roomkeeper.nightly.NightlyReports;
import io.roomkeeper.nightly.ReportLine;
import io.roomkeeper.nightly.ReportSection;
import io.roomkeeper.run.RunId;
import io.roomkeeper.text.Message;

/**
 * Stores reports in {@code nightly_report}, their lines in {@code nightly_report_line}.
 */
class JdbcNightlyReports implements NightlyReports {

	private static final int TEXT_LENGTH = 4_000;

	private final Jdbc jdbc;

	JdbcNightlyReports(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void keep(NightlyReport report) {
		long run = report.run().value();
		this.jdbc.inTransaction(() -> {
			this.jdbc.update("delete from nightly_report_line where run_id = ?", run);
			this.jdbc.update("delete from nightly_report where run_id = ?", run);
			this.jdbc.update("insert into nightly_report (run_id, as_of) values (?, ?)", run, report.date());
			int number = 0;
			for (ReportLine line : report.lines()) {
				Message text = line.text().within(TEXT_LENGTH);
				this.jdbc.update(
						"insert into nightly_report_line (run_id, line, section, text_key, text, page) values (?, ?, ?, ?, ?, ?)",
						run, ++number, line.section().name(), text.key(), Jdbc.cut(text.encoded(), TEXT_LENGTH),
						line.page());
			}
		});
	}

	@Override
	public Optional<NightlyReport> find(RunId run) {
		return this.jdbc
			.first("select as_of from nightly_report where run_id = ?", (row, _) -> row.getObject(1, LocalDate.class),
					run.value())
			.map((date) -> new NightlyReport(run, date, lines(run)));
	}

	@Override
	public Optional<NightlyReport> latest() {
		return this.jdbc
			.first("select run_id from nightly_report order by run_id desc fetch first 1 rows only",
					(row, _) -> new RunId(row.getLong(1)))
			.flatMap(this::find);
	}

	private List<ReportLine> lines(RunId run) {
		return this.jdbc.list(
				"select section, text_key, text, page from nightly_report_line where run_id = ? order by line",
				(row, _) -> new ReportLine(ReportSection.valueOf(row.getString(1)),
						Message.decode(row.getString(2), row.getString(3)), row.getString(4)),
				run.value());
	}

}
