package io.roomkeeper.batch.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.batch.mail.AddressMail;
import io.roomkeeper.nightly.NightlyReport;
import io.roomkeeper.nightly.NightlyReportWriter;
import io.roomkeeper.nightly.NightlyReports;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import org.springframework.stereotype.Component;

/**
 * Stores the report of a nightly job, and mails it to the configured addresses. A mail
 * that cannot be sent is listed as skipped; the report is on its page in any case.
 */
@Component
class ReportDelivery {

	private final NightlyReportWriter writer;

	private final NightlyReports reports;

	private final ReportText text;

	private final AddressMail mail;

	private final NightlyProperties properties;

	ReportDelivery(NightlyReportWriter writer, NightlyReports reports, ReportText text, AddressMail mail,
			NightlyProperties properties) {
		this.writer = writer;
		this.reports = reports;
		this.text = text;
		this.mail = mail;
		this.properties = properties;
	}

	/** Writes and stores the report. A plan has none. */
	void store(RunRecorder night) {
		if (!night.planned()) {
			this.reports.keep(this.writer.write(night.starter(), night.run()));
		}
	}

	/** Mails the stored report. */
	void mail(RunRecorder night) {
		if (!this.properties.reportTo().isEmpty()) {
			this.reports.find(night.id()).ifPresent((report) -> mail(report, night));
		}
	}

	private void mail(NightlyReport report, RunRecorder night) {
		String subject = this.text.subject(report);
		String plain = this.text.plain(report);
		Optional<String> html = Optional.of(this.text.html(report));
		List<RunItem> failed = new ArrayList<>();
		for (String address : this.properties.reportTo()) {
			this.mail.send(address, subject, plain, html)
				.ifPresent((refusal) -> failed.add(RunItem.skipped(address, refusal)));
		}
		if (!failed.isEmpty()) {
			night.advance(0, RunCounts.of(CountKind.SKIPPED, failed.size()), failed);
		}
	}

}
