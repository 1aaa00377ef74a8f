package io.roomkeeper.batch.nightly;

import java.util.List;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.mail.MailText;
import io.roomkeeper.nightly.NightlyReport;
import io.roomkeeper.nightly.ReportLine;
import io.roomkeeper.nightly.ReportSection;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Bidi;
import io.roomkeeper.text.Message;
import org.apache.commons.text.StringEscapeUtils;
import org.springframework.stereotype.Component;

/** Writes a report as plain text and as HTML, in the organisation's language. */
@Component
class ReportText {

	private final MailText text;

	private final Account account;

	ReportText(MailText text, Account account) {
		this.text = text;
		this.account = account;
	}

	/** Returns the subject of the mail. */
	String subject(NightlyReport report) {
		return this.text.say(Message.of("report.subject", Argument.date(report.date()),
				Argument.number(report.lines(ReportSection.ATTENTION).size())));
	}

	/** Returns the report as lines separated and ended by LF. */
	String plain(NightlyReport report) {
		StringBuilder plain = new StringBuilder();
		for (ReportSection section : ReportSection.values()) {
			plain.append(say("report.section." + section)).append('\n');
			for (String line : sentences(report, section)) {
				plain.append("- ").append(Bidi.isolateWithin(line)).append('\n');
			}
			plain.append('\n');
		}
		return plain.append(say("report.page", Argument.text(page(report))))
			.append('\n')
			.append(say("report.why"))
			.append('\n')
			.toString();
	}

	/** Returns the report as HTML; each line links to the page that shows more. */
	String html(NightlyReport report) {
		StringBuilder html = new StringBuilder();
		html.append("<h1>").append(escaped(say("report.title", Argument.date(report.date())))).append("</h1>\n");
		for (ReportSection section : ReportSection.values()) {
			html.append("<h2>").append(escaped(say("report.section." + section))).append("</h2>\n<ul>\n");
			List<ReportLine> lines = report.lines(section);
			lines.forEach((line) -> html.append("<li>").append(link(line)).append("</li>\n"));
			if (lines.isEmpty()) {
				html.append("<li>").append(escaped(say("report.nothing." + section))).append("</li>\n");
			}
			html.append("</ul>\n");
		}
		return html.append("<p>")
			.append(escaped(say("report.page", Argument.text(page(report)))))
			.append("</p>\n<p>")
			.append(escaped(say("report.why")))
			.append("</p>\n")
			.toString();
	}

	private List<String> sentences(NightlyReport report, ReportSection section) {
		List<ReportLine> lines = report.lines(section);
		return lines.isEmpty() ? List.of(say("report.nothing." + section))
				: lines.stream().map((line) -> this.text.say(line.text())).toList();
	}

	private String link(ReportLine line) {
		String sentence = escaped(this.text.say(line.text()));
		return line.page().isEmpty() ? sentence
				: "<a href=\"" + escaped(this.account.link(line.page())) + "\">" + sentence + "</a>";
	}

	private String page(NightlyReport report) {
		return this.account.link("/runs/%d/report".formatted(report.run().value()));
	}

	private String say(String key, Argument... arguments) {
		return this.text.say(Message.of(key, arguments));
	}

	private static String escaped(String text) {
		return StringEscapeUtils.escapeHtml4(text);
	}

}
