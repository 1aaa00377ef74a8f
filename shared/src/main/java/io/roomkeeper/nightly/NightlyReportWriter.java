package io.roomkeeper.nightly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastNight;
import io.roomkeeper.forecast.ForecastService;
import io.roomkeeper.overview.AttentionItem;
import io.roomkeeper.overview.AttentionItems;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.service.ServiceOutage;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Writes the report of a nightly job when its stages have ended. Only what happened is
 * mentioned; a stage that had nothing to do has no line.
 */
public final class NightlyReportWriter {

	/** How many nights the section on what comes next covers. */
	static final int NIGHTS = 7;

	private static final int LISTED = 100;

	private static final int NAMED = 5;

	private final Runs runs;

	private final AttentionItems attention;

	private final ForecastService forecasts;

	private final Account account;

	NightlyReportWriter(Runs runs, AttentionItems attention, ForecastService forecasts, Account account) {
		this.runs = runs;
		this.attention = attention;
		this.forecasts = forecasts;
		this.account = account;
	}

	/**
	 * Writes the report.
	 * @param actor reads what needs attention and what is forecast; an admin or the
	 * helpdesk
	 * @param night the nightly job
	 */
	public NightlyReport write(Actor actor, Run night) {
		List<ReportLine> lines = new ArrayList<>();
		this.runs.stagesOf(night.id()).forEach((stage) -> done(stage, lines));
		skippedStages(night, lines);
		this.attention.all(actor)
			.stream()
			.filter((item) -> !isNightly(item))
			.forEach((item) -> lines.add(attention(item)));
		next(actor, night.asOf().plusDays(1), lines);
		return new NightlyReport(night.id(), night.asOf(), lines);
	}

	/**
	 * Returns whether an item is about an earlier nightly job, which this one repeats.
	 */
	private static boolean isNightly(AttentionItem item) {
		return switch (item) {
			case AttentionItem.Failed(Run run) -> run.job() == JobName.NIGHTLY;
			default -> false;
		};
	}

	private static void done(Run stage, List<ReportLine> lines) {
		switch (stage.job()) {
			case SYNC -> {
				add(lines, stage, CountKind.READ, "report.done.SYNC", CountKind.CREATED, CountKind.UPDATED,
						CountKind.MISSING);
				add(lines, stage, CountKind.RETIRED, "report.done.RETIRED");
			}
			case LAPSE -> add(lines, stage, CountKind.READ, "report.done.LAPSE");
			case SWEEP -> add(lines, stage, CountKind.EXPIRED, "report.done.SWEEP");
			case APPLY -> add(lines, stage, CountKind.UPDATED, "report.done.APPLY");
			case CLOSED_ROOMS -> add(lines, stage, CountKind.READ, "report.done.closed-rooms", CountKind.UPDATED);
			case WARN -> add(lines, stage, CountKind.WARNED, "report.done.WARN");
			case LICENCE -> {
				add(lines, stage, CountKind.UPDATED, "report.done.LICENCE");
				add(lines, stage, CountKind.WARNED, "report.done.licence-warning");
			}
			case RELEASE -> add(lines, stage, CountKind.UPDATED, "report.done.RELEASE");
			case REMIND -> add(lines, stage, CountKind.WARNED, "report.done.REMIND");
			case RETENTION -> add(lines, stage, CountKind.READ, "report.done.RETENTION");
			case MEETINGS, NIGHTLY, USAGE_IMPORT, ROOMS_IMPORT, MEETINGS_IMPORT, ROOMS_PUBLISH, REINVITE_LIST,
					REINVITE_SEND ->
				{
				}
		}
	}

	/** Adds a line with counts of a stage, unless the first count is zero. */
	private static void add(List<ReportLine> lines, Run stage, CountKind first, String key, CountKind... more) {
		if (stage.counts().of(first) > 0) {
			List<Argument> counts = new ArrayList<>();
			counts.add(Argument.number(stage.counts().of(first)));
			for (CountKind kind : more) {
				counts.add(Argument.number(stage.counts().of(kind)));
			}
			lines.add(new ReportLine(ReportSection.DONE, new Message(key, counts), page(stage)));
		}
	}

	/** Adds the stages and waves of plans that did not begin. */
	private void skippedStages(Run night, List<ReportLine> lines) {
		this.runs.items(night.id(), Optional.of(RunItem.Outcome.SKIPPED), 0, LISTED)
			.forEach(
					(item) -> lines.add(new ReportLine(
							ReportSection.ATTENTION, Message.of("report.skipped",
									Argument.message(stageName(item.item())), Argument.message(item.message())),
							page(night))));
	}

	/** Returns the name of a stage, or of the plan whose wave was due. */
	private static Message stageName(String item) {
		for (JobName job : JobName.values()) {
			if (job.key().equals(item)) {
				return Message.of("report.job." + job);
			}
		}
		return Message.of("report.plan", Argument.text(item));
	}

	private ReportLine attention(AttentionItem item) {
		return switch (item) {
			case AttentionItem.Paused(Run run) -> line(about("report.attention.paused", run), page(run));
			case AttentionItem.Failed(Run run) -> line(about("report.attention.failed", run), page(run));
			case AttentionItem.Skipped(Run run) -> line(Message.of("report.attention.skipped", job(run),
					Argument.number(run.counts().of(CountKind.SKIPPED))), page(run));
			case AttentionItem.NoSync(Optional<Instant> last) ->
				line(last.map((at) -> Message.of("report.attention.sync-late", Argument.date(date(at))))
					.orElseGet(() -> Message.of("report.attention.sync-never")), "/runs");
			case AttentionItem.GroupsMissing(List<String> names) -> line(
					Message.of("report.attention.groups", Argument.number(names.size()),
							Argument.text(String.join(", ", names.subList(0, Math.min(NAMED, names.size()))))),
					"/posture/findings");
			case AttentionItem.Undecided(int requests) ->
				line(Message.of("report.attention.requests", Argument.number(requests)), "/exceptions");
			case AttentionItem.Unapproved(int plans) ->
				line(Message.of("report.attention.plans", Argument.number(plans)), "/changes");
			case AttentionItem.NoHost(int meetings) ->
				line(Message.of("report.attention.no-host", Argument.number(meetings)), "/meetings/departed");
			case AttentionItem.ServiceDown(ServiceOutage down) -> line(Message.of("report.attention.service",
					Argument.message(down.service().message()), Argument.date(date(down.since()))), "/");
			case AttentionItem.NoRoom(int people) ->
				line(Message.of("report.attention.no-room", Argument.number(people)), "/users?status=no-room");
		};
	}

	/** Returns a sentence about a run, and then how it ended. */
	private static Message about(String key, Run run) {
		return Message.sentences(List.of(Message.of(key, job(run)), run.message().orElse(Message.NONE)));
	}

	private static ReportLine line(Message text, String page) {
		return new ReportLine(ReportSection.ATTENTION, text, page);
	}

	private static Argument job(Run run) {
		return Argument.message(Message.of("report.job." + run.job()));
	}

	private void next(Actor actor, LocalDate first, List<ReportLine> lines) {
		List<ForecastNight> nights = this.forecasts.from(actor, first, NIGHTS).nights();
		for (ForecastKind kind : ForecastKind.values()) {
			int tomorrow = nights.getFirst().count(kind);
			if (tomorrow > 0) {
				lines.add(new ReportLine(ReportSection.NEXT,
						Message.of("report.next", Argument.date(first), what(kind, tomorrow)),
						"/forecast?night=%s&kind=%s".formatted(first, kind.key())));
			}
		}
		for (ForecastKind kind : ForecastKind.values()) {
			int later = nights.stream().skip(1).mapToInt((night) -> night.count(kind)).sum();
			if (later > 0) {
				lines.add(new ReportLine(ReportSection.NEXT,
						Message.of("report.next.later", Argument.date(first.plusDays(1)),
								Argument.date(first.plusDays(NIGHTS - 1L)), what(kind, later)),
						"/forecast"));
			}
		}
	}

	private static Argument what(ForecastKind kind, int count) {
		return Argument.message(Message.of("report.forecast." + kind, Argument.number(count)));
	}

	private LocalDate date(Instant moment) {
		return moment.atZone(this.account.timeZone()).toLocalDate();
	}

	private static String page(Run run) {
		return "/runs/" + run.id().value();
	}

}
