package io.roomkeeper.batch.cli.text;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Message;
import tools.jackson.databind.json.JsonMapper;

/** The report that a command prints about a run, as text or JSON. */
public final class RunReport {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int PAGE = 1_000;

	private final Runs runs;

	private final Run run;

	private final JobName command;

	/**
	 * @param command the job that the command runs
	 */
	public RunReport(Runs runs, Run run, JobName command) {
		this.runs = runs;
		this.run = run;
		this.command = command;
	}

	/** Returns the report as JSON. */
	public String json() {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("command", word(this.command));
		report.put("status", this.run.mode() == RunMode.PLAN && this.run.status() == RunStatus.COMPLETED
				? RunStatus.PLANNED.name() : this.run.status().name());
		report.put("runId", this.run.id().value());
		report.put("asOf", this.run.asOf().toString());
		counts(report);
		List<Map<String, String>> skipped = new ArrayList<>();
		List<Map<String, String>> changes = new ArrayList<>();
		eachItem((item) -> {
			if (item.outcome() == Outcome.SKIPPED) {
				skipped.add(Map.of("item", item.item(), "reason", item.detail()));
			}
			else if (this.run.mode() == RunMode.PLAN) {
				changes.add(change(item));
			}
		});
		report.put("skipped", skipped);
		if (this.run.mode() == RunMode.PLAN) {
			report.put("changes", changes);
		}
		this.run.message().ifPresent((message) -> report.put("message", message.plain()));
		report.put("seconds", seconds());
		return JSON.writeValueAsString(report);
	}

	private static Map<String, String> change(RunItem item) {
		Map<String, String> change = new LinkedHashMap<>();
		change.put("item", item.item());
		change.put("change", item.outcome().name());
		change.put("detail", item.detail());
		return change;
	}

	/** Returns the JSON report of a command that failed. */
	public static String failure(String command, String line) {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("command", command);
		report.put("status", RunStatus.FAILED.name());
		report.put("message", line);
		return JSON.writeValueAsString(report);
	}

	private static String word(JobName job) {
		return job.key().replace('-', ' ');
	}

	private void counts(Map<String, Object> report) {
		boolean sync = this.command == JobName.SYNC || this.command == JobName.NIGHTLY;
		report.put("read", count(CountKind.READ));
		if (sync || this.command == JobName.USAGE_IMPORT || this.command == JobName.ROOMS_IMPORT
				|| this.command == JobName.MEETINGS_IMPORT || this.command == JobName.ROOMS_PUBLISH
				|| this.command == JobName.APPLY || this.command == JobName.REINVITE_SEND) {
			report.put("created", count(CountKind.CREATED));
			report.put("updated", count(CountKind.UPDATED));
			report.put("unchanged", count(CountKind.UNCHANGED));
		}
		if (sync) {
			report.put("missing", count(CountKind.MISSING));
			report.put("retired", count(CountKind.RETIRED));
		}
		if (this.command == JobName.SWEEP || this.command == JobName.NIGHTLY) {
			report.put("expired", count(CountKind.EXPIRED));
		}
		if (this.command == JobName.NIGHTLY) {
			report.put("warned", count(CountKind.WARNED));
		}
		if (sync) {
			Map<String, Long> groups = new LinkedHashMap<>();
			groups.put("read", count(CountKind.GROUPS_READ));
			groups.put("created", count(CountKind.GROUPS_CREATED));
			groups.put("updated", count(CountKind.GROUPS_UPDATED));
			groups.put("unchanged", count(CountKind.GROUPS_UNCHANGED));
			groups.put("missing", count(CountKind.GROUPS_MISSING));
			report.put("groups", groups);
		}
	}

	/** Prints the report as text. */
	public void text(PrintWriter out) {
		boolean plan = this.run.mode() == RunMode.PLAN;
		eachItem((item) -> {
			if (plan || item.outcome() == Outcome.SKIPPED) {
				String detail = item.detail().isEmpty() ? "" : "  (" + item.detail() + ")";
				out.println(
						"  %-8s %s%s".formatted(item.outcome().name().toLowerCase(Locale.ROOT), item.item(), detail));
			}
		});
		out.println("%s %s for %s, run %d: %s in %.1f s".formatted(word(this.command),
				plan ? planned() + ", nothing changed," : this.run.status().name().toLowerCase(Locale.ROOT),
				this.run.asOf(), this.run.id().value(), summary(), seconds()));
		this.run.message()
			.filter((_) -> this.run.status() != RunStatus.FAILED && this.run.status() != RunStatus.PAUSED)
			.map(Message::plain)
			.ifPresent(out::println);
	}

	private String planned() {
		return switch (this.run.status()) {
			case COMPLETED, PLANNED -> "planned";
			case FAILED, STOPPED, PAUSED, RUNNING -> "plan " + this.run.status().name().toLowerCase(Locale.ROOT);
		};
	}

	private String summary() {
		String people = "%,d read, %,d new, %,d changed, %,d unchanged, %,d missing, %,d rooms retired; groups: %,d read, %,d new, %,d changed, %,d missing"
			.formatted(count(CountKind.READ), count(CountKind.CREATED), count(CountKind.UPDATED),
					count(CountKind.UNCHANGED), count(CountKind.MISSING), count(CountKind.RETIRED),
					count(CountKind.GROUPS_READ), count(CountKind.GROUPS_CREATED), count(CountKind.GROUPS_UPDATED),
					count(CountKind.GROUPS_MISSING));
		String done = switch (this.command) {
			case SYNC -> people;
			case SWEEP ->
				"%,d rooms idle too long, %,d expired".formatted(count(CountKind.READ), count(CountKind.EXPIRED));
			case WARN -> "%,d warned".formatted(count(CountKind.WARNED));
			case LICENCE ->
				"%,d links taken back, %,d people warned".formatted(count(CountKind.UPDATED), count(CountKind.WARNED));
			case CLOSED_ROOMS -> "%,d rooms no longer open, %,d meetings moved out".formatted(count(CountKind.READ),
					count(CountKind.UPDATED));
			case MEETINGS -> "%,d next occurrences stored".formatted(count(CountKind.READ));
			case LAPSE -> "%,d locks and exceptions ended".formatted(count(CountKind.READ));
			case RELEASE -> "%,d numbers released".formatted(count(CountKind.UPDATED));
			case REMIND -> "%,d mails to hosts tried, %,d accepted by the mail server".formatted(count(CountKind.READ),
					count(CountKind.WARNED));
			case RETENTION -> "%,d rows of the audit trail removed".formatted(count(CountKind.READ));
			case NIGHTLY -> people + "; %,d rooms expired, %,d owners warned".formatted(count(CountKind.EXPIRED),
					count(CountKind.WARNED));
			case USAGE_IMPORT -> "%,d lines read, %,d days entered, %,d already known".formatted(count(CountKind.READ),
					count(CountKind.CREATED), count(CountKind.UNCHANGED));
			case ROOMS_PUBLISH -> "%,d rooms checked, %,d links written, %,d unchanged".formatted(count(CountKind.READ),
					count(CountKind.UPDATED), count(CountKind.UNCHANGED));
			case MEETINGS_IMPORT ->
				"%,d meetings read, %,d new, %,d changed, %,d unchanged".formatted(count(CountKind.READ),
						count(CountKind.CREATED), count(CountKind.UPDATED), count(CountKind.UNCHANGED));
			case APPLY -> "%,d items checked, %,d changed, %,d already as planned".formatted(count(CountKind.READ),
					count(CountKind.UPDATED), count(CountKind.UNCHANGED));
			case REINVITE_LIST -> "%,d meetings listed".formatted(count(CountKind.READ));
			case REINVITE_SEND -> "%,d messages tried, %,d accepted by the mail server, %,d to be retried"
				.formatted(count(CountKind.READ), count(CountKind.UPDATED), count(CountKind.UNCHANGED));
			case ROOMS_IMPORT ->
				"%,d lines read, %,d rooms new, %,d changed, %,d unchanged".formatted(count(CountKind.READ),
						count(CountKind.CREATED), count(CountKind.UPDATED), count(CountKind.UNCHANGED));
		};
		return count(CountKind.SKIPPED) > 0 ? done + ", %,d skipped".formatted(count(CountKind.SKIPPED)) : done;
	}

	private long count(CountKind kind) {
		return this.run.counts().of(kind);
	}

	private double seconds() {
		Duration took = Duration.between(this.run.startedAt(), this.run.endedAt().orElse(this.run.startedAt()));
		return took.toMillis() / 1000.0;
	}

	private void eachItem(Consumer<RunItem> consumer) {
		List<Run> all = new ArrayList<>(List.of(this.run));
		all.addAll(this.runs.stagesOf(this.run.id()));
		for (Run each : all) {
			int after = 0;
			List<RunItem> page;
			do {
				page = this.runs.items(each.id(), Optional.empty(), after, PAGE);
				page.forEach(consumer);
				after += page.size();
			}
			while (page.size() == PAGE);
		}
	}

}
