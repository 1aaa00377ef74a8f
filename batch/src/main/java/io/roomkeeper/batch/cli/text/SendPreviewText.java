package io.roomkeeper.batch.cli.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.reinvite.host.HostMailPreview;
import io.roomkeeper.reinvite.mail.SendPreview;
import tools.jackson.databind.json.JsonMapper;

/** Describes the effect of sending re-invites. */
public final class SendPreviewText {

	private static final JsonMapper JSON = new JsonMapper();

	private SendPreviewText() {
	}

	/** Returns samples and numbers for a terminal. */
	public static List<String> lines(SendPreview preview) {
		List<String> lines = new ArrayList<>();
		for (SendPreview.Sample sample : preview.samples()) {
			lines.add("To: " + sample.recipient());
			lines.add("Subject: " + sample.subject());
			lines.add("");
			sample.text().lines().forEach((line) -> lines.add("  " + line));
			lines.add("");
		}
		lines.add("%,d messages about %,d meetings, in at least %s".formatted(preview.messages(), preview.meetings(),
				time(preview.time())));
		if (preview.withoutInvitees() > 0) {
			lines.add("%,d meetings have no known invitees, so their hosts must inform people"
				.formatted(preview.withoutInvitees()));
		}
		if (!preview.ready()) {
			lines.add("No mail server is configured: set spring.mail.host");
		}
		return lines;
	}

	private static String time(Duration time) {
		if (time.toDays() > 0) {
			return "%d days and %d hours".formatted(time.toDays(), time.toHoursPart());
		}
		if (time.toHours() > 0) {
			return "%d hours and %d minutes".formatted(time.toHours(), time.toMinutesPart());
		}
		return (time.toMinutes() > 0) ? "%d minutes".formatted(time.toMinutes())
				: "%d seconds".formatted(time.toSeconds());
	}

	/** Returns the numbers and samples as JSON. */
	public static String json(SendPreview preview) {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("command", "reinvite send");
		report.put("status", "PLANNED");
		report.put("mailServer", preview.ready());
		report.put("meetings", preview.meetings());
		report.put("messages", preview.messages());
		report.put("withoutInvitees", preview.withoutInvitees());
		report.put("leastSeconds", preview.time().toSeconds());
		report.put("samples", preview.samples()
			.stream()
			.map((sample) -> Map.of("to", sample.recipient(), "subject", sample.subject(), "text", sample.text()))
			.toList());
		return JSON.writeValueAsString(report);
	}

	/** Returns a sample and the numbers of mails to hosts for a terminal. */
	public static List<String> lines(HostMailPreview preview) {
		List<String> lines = new ArrayList<>();
		preview.sample().lines().forEach((line) -> lines.add("  " + line));
		if (!lines.isEmpty()) {
			lines.add("");
		}
		lines.add("%,d hosts, %,d meetings to invite again".formatted(preview.hosts(), preview.items()));
		if (!preview.ready()) {
			lines.add("No mail server is configured: set spring.mail.host");
		}
		return lines;
	}

	/** Returns the numbers of mails to hosts as JSON. */
	public static String json(HostMailPreview preview) {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("command", "reinvite hosts");
		report.put("status", "PLANNED");
		report.put("mailServer", preview.ready());
		report.put("hosts", preview.hosts());
		report.put("meetings", preview.items());
		report.put("sample", preview.sample());
		return JSON.writeValueAsString(report);
	}

}
