package io.roomkeeper.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import io.roomkeeper.console.ConsolePage;
import io.roomkeeper.console.TestBrowser;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pages of the console in a large organisation, from a link until they are usable. */
@Command(name = "pages", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Opens pages by their links in a warm browser and times them until they are usable.")
final class PagesBench implements Callable<Integer> {

	/** The target for the median, in milliseconds. */
	private static final double TARGET = 1_000;

	private static final String PAGES = "overview,users,users?q=garcia&user=ana.garcia,users/ana.garcia,"
			+ "users/ana.garcia/settings,users/ana.garcia/settings/schedule_meeting.personal_meeting,groups,groups/1,"
			+ "groups/1/settings,account/settings,settings/meeting_security.waiting_room,"
			+ "settings/meeting_security.waiting_room/people,posture,posture/findings,posture/models,runs,runs/1,"
			+ "changes,report,forecast,directory,exceptions,audit,tokens,me,me/settings,meetings/departed,reinvites";

	@Option(names = "--people", description = "How many people there are besides those of the sample organisation.")
	private int people = 98_000;

	@Option(names = "--groups", description = "How many groups there are besides those of the sample organisation.")
	private int groups = 300;

	@Option(names = "--rounds", description = "How often each page is measured, after two visits to warm up.")
	private int rounds = 5;

	@Option(names = "--page", split = ",", defaultValue = PAGES, showDefaultValue = Help.Visibility.NEVER,
			description = "The pages to open.")
	private List<String> pages = List.of();

	@Mixin
	private DatabaseOption databases = new DatabaseOption();

	@Override
	public Integer call() {
		this.databases.chosen().forEach(this::measure);
		return 0;
	}

	private void measure(BenchDatabase database) {
		try (BenchConsole console = BenchConsole.ofSample(database); TestBrowser browser = TestBrowser.launch()) {
			new PeopleWithRooms(console, this.people, this.groups).insert();
			if (database == BenchDatabase.POSTGRESQL) {
				new JdbcTemplate(console.dataSource()).execute("vacuum analyze");
			}
			System.out.printf(Locale.ROOT,
					"%n## Pages, %,d people besides the sample, %s%n%n"
							+ "| page | until usable, ms | worst | waits for the server, ms | requests | elements |%n"
							+ "|---|---|---|---|---|---|%n",
					this.people, database);
			try (ConsolePage page = ConsolePage.open(browser, console.port())) {
				page.page().addInitScript(PageLoad.SCRIPT);
				page.signIn("bjorn.muller");
				this.pages.forEach((path) -> row(page, path));
			}
			Latencies.note("Medians of %d visits after two to warm up; at most %.0f ms; load %.1f on %d processors.",
					this.rounds, TARGET, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
					Runtime.getRuntime().availableProcessors());
		}
	}

	private void row(ConsolePage page, String path) {
		PageLoad[] loads = new PageLoad[this.rounds];
		for (int round = -2; round < this.rounds; round++) {
			loads[Math.max(round, 0)] = PageLoad.of(page, path);
		}
		Arrays.sort(loads);
		PageLoad middle = loads[loads.length / 2];
		System.out.printf(Locale.ROOT, "| %s | %.0f%s | %.0f | %.0f | %d | %,d |%n", path.replace("|", ""),
				middle.usable(), (middle.usable() <= TARGET) ? "" : " (missed)", loads[loads.length - 1].usable(),
				middle.waited(), middle.requests(), middle.elements());
	}

}
