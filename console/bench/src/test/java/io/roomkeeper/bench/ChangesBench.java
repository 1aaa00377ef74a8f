package io.roomkeeper.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.change.PlanRuns;
import io.roomkeeper.batch.reinvite.ReinviteLists;
import io.roomkeeper.batch.reinvite.ReinviteSends;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.text.Message;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans of new numbers, their application, and the re-invites that follow. */
@Command(name = "changes", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Measures plans of new numbers next to plain reads and writes of the same rows, and the lists and mails that follow.")
final class ChangesBench implements Callable<Integer> {

	private static final Actor ACTOR = Actor.operator("bench");

	private static final int INVITEES = 5;

	private static final int PART = 5_000;

	private static final double SECOND = 1e9;

	private static final long ASKING_NANOS = 10_000_000;

	private static final String FIRST = "select min(id) from person";

	@Option(names = "--rooms", description = "How many rooms get new numbers.")
	private int rooms = 100_000;

	@Option(names = "--meetings", description = "How many meetings are in these rooms for the list and the waves.")
	private int meetings = 100_000;

	@Option(names = "--messages", description = "How many messages are sent.")
	private int messages = 10_000;

	@Option(names = "--per-second", description = "How many messages are sent in a second.")
	private int perSecond = 100;

	@Option(names = "--rounds", description = "How many plans are measured.")
	private int rounds = 3;

	@Option(names = "--warm-up", description = "How many plans are made and applied before the measured ones.")
	private int warmUp = 1;

	@Option(names = "--part", split = ",", description = "What is measured: ${COMPLETION-CANDIDATES}.")
	private Set<Part> parts = Set.of(Part.values());

	@Mixin
	private DatabaseOption databases = new DatabaseOption();

	@Override
	public Integer call() {
		for (BenchDatabase database : this.databases.chosen()) {
			if (this.parts.contains(Part.APPLY)) {
				reissues(database);
			}
			if (this.parts.contains(Part.LIST)) {
				list(database);
			}
			if (this.parts.contains(Part.SEND)) {
				send(database);
			}
		}
		return 0;
	}

	private void reissues(BenchDatabase database) {
		long[][] product = new long[2][this.rounds];
		long[][] raw = new long[3][this.rounds];
		long[] roster = new long[this.rounds];
		long[] population = new long[this.rounds];
		try (Installation installation = installation(database, Map.of())) {
			installation.run(JobName.LAPSE, Installation.FIRST_DAY);
			RawChanges rows = new RawChanges(installation.dataSource());
			for (int round = -this.warmUp; round < this.rounds; round++) {
				int column = Math.max(round, 0);
				raw[0][column] = rows.read();
				ChangePlan other = plan(installation, "all", PlanTiming.AT_ONCE);
				raw[1][column] = rows.plan(other.id());
				raw[2][column] = rows.apply(other.id());
				long begin = System.nanoTime();
				ChangePlan plan = plan(installation, "all", PlanTiming.AT_ONCE);
				product[0][column] = System.nanoTime() - begin;
				begin = System.nanoTime();
				apply(installation, plan.id());
				product[1][column] = System.nanoTime() - begin;
				roster[column] = follows(installation, plan);
				begin = System.nanoTime();
				installation.part(SettingsService.class).population(ACTOR);
				population[column] = System.nanoTime() - begin;
			}
		}
		Figures.title(String.format(Locale.ROOT, "%,d new numbers, %s", this.rooms, database));
		Figures.row("plan, beside raw reads", product[0], raw[0], 2);
		Figures.row("plan, beside raw reads and writes", product[0], Figures.sum(raw[0], raw[1]), 2);
		Figures.row("apply, beside raw writes", product[1], raw[2], 2);
		Figures.note("The list of people follows in %.2f s, the population index in %.2f s (at most 2).",
				Figures.median(roster) / SECOND, Figures.median(population) / SECOND);
	}

	/** Waits until the list of people knows the new numbers; returns how long it took. */
	private static long follows(Installation installation, ChangePlan plan) {
		PlanItem item = items(installation, plan.id(), 0, 1).getFirst();
		String number = ((ItemChange.NewNumber) item.change()).after().digits();
		UserList users = installation.part(UserList.class);
		long begin = System.nanoTime();
		while (users.count(ACTOR, RosterQuery.matching(number)) == 0) {
			LockSupport.parkNanos(ASKING_NANOS);
		}
		return System.nanoTime() - begin;
	}

	/** Breaks no occurrence with waves, and lists what all at once asks for. */
	private void list(BenchDatabase database) {
		BenchMeetings all = new BenchMeetings(this.meetings, Math.min(this.rooms, this.meetings * 2 / 5), INVITEES);
		try (Installation installation = installation(database, Map.of())) {
			int first = number(installation, FIRST);
			all.insert(installation, first);
			Figures.note("## %,d meetings with %d invitees each, %s", this.meetings, INVITEES, database);
			long begin = System.nanoTime();
			ChangePlan waves = plan(installation, "all", PlanTiming.WAVES);
			Figures.note("A plan of %,d rooms in waves takes %.1f s and has %d waves.", this.rooms, since(begin),
					installation.part(PlanReader.class).waves(ACTOR, waves.id()).size());
			Figures.note("Occurrences that begin on the day of their wave or the next: %,d.",
					broken(installation, all, first, waves.id()));
			installation.part(PlanApprovals.class).withdraw(ACTOR, waves.id());
			LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
			int atOnce = 0;
			for (int host = 0; host < all.hosts(); host++) {
				atOnce += all.between(host, now, now.plusDays(1));
			}
			begin = System.nanoTime();
			ChangePlan plan = plan(installation, "all", PlanTiming.ALSO_IMMINENT);
			Figures.note("A plan for all at once takes %.1f s. Occurrences that begin within 24 hours: %,d.",
					since(begin), atOnce);
			begin = System.nanoTime();
			apply(installation, plan.id());
			Figures.note("It is applied in %.1f s, with %,d re-invites.", since(begin),
					number(installation, "select count(*) from reinvite"));
			write(installation, plan.id());
		}
	}

	private static int broken(Installation installation, BenchMeetings all, int first, PlanId plan) {
		int broken = 0;
		List<PlanItem> part = items(installation, plan, 0, PART);
		while (!part.isEmpty()) {
			for (PlanItem item : part) {
				LocalDateTime day = item.due().orElseThrow().atStartOfDay();
				int host = item.target().person().map(PersonId::value).orElseThrow() - first;
				broken += all.between(host, day, day.plusDays(2));
			}
			part = items(installation, plan, part.getLast().position(), PART);
		}
		return broken;
	}

	private void write(Installation installation, PlanId plan) {
		try {
			Path folder = Files.createTempDirectory("roomkeeper-list");
			try {
				long begin = System.nanoTime();
				completed(installation.part(ReinviteLists.class)
					.write(ACTOR, OptionalInt.of(plan.value()), folder.resolve("list"), RunOrigin.COMMAND));
				double took = since(begin);
				try (Stream<Path> files = Files.walk(folder)) {
					Figures.note("The list of re-invites takes %.1f s and has %,d files; heap at most %.0f MiB.", took,
							files.filter(Files::isRegularFile).count(), Runtime.getRuntime().maxMemory() / 1_048_576.0);
				}
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void send(BenchDatabase database) {
		int hosts = this.messages / INVITEES;
		try (BenchMailServer server = new BenchMailServer();
				Installation installation = installation(database,
						Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port", Integer.toString(server.port()),
								"roomkeeper.mail.from", "rooms@bench.example", "roomkeeper.reinvite.per-minute",
								Integer.toString(this.perSecond * 60)))) {
			new BenchMeetings(hosts, hosts, INVITEES).insert(installation, number(installation, FIRST));
			ChangePlan plan = plan(installation, "all", PlanTiming.ALSO_IMMINENT);
			apply(installation, plan.id());
			ReinviteSends sends = installation.part(ReinviteSends.class);
			OptionalInt change = OptionalInt.of(plan.id().value());
			completed(sends.send(ACTOR, change, sends.preview(ACTOR, change).messages(), RunOrigin.COMMAND));
			List<Long> arrivals = server.arrivals();
			double took = (arrivals.getLast() - arrivals.getFirst()) / SECOND;
			double rate = (arrivals.size() - 1) / took;
			double off = rate / this.perSecond - 1;
			Figures.note("## %,d messages at %d a second, %s", arrivals.size(), this.perSecond, database);
			Figures.note("They take %.2f s, which are %.2f a second: %+.2f %% (at most 2 %%)%s.", took, rate, off * 100,
					(Math.abs(off) <= 0.02) ? "" : " (missed)");
		}
	}

	private Installation installation(BenchDatabase database, Map<String, String> more) {
		Map<String, String> properties = new HashMap<>(more);
		properties.put("roomkeeper.approval.two-person", "off");
		properties.put("roomkeeper.reinvite.per-day", "10000000");
		Installation installation = Installation.on(database, properties);
		new PeopleWithRooms(installation, this.rooms, 10).insert();
		new JdbcTemplate(installation.dataSource()).update("update room set state = 'ACTIVE'");
		new BulkRows(installation.dataSource()).finish();
		installation.part(UserList.class).count(ACTOR, RosterQuery.matching(""));
		return installation;
	}

	private static int number(Installation installation, String query) {
		return new JdbcTemplate(installation.dataSource()).queryForList(query, Integer.class).getFirst();
	}

	private static ChangePlan plan(Installation installation, String query, PlanTiming timing) {
		return installation.part(RoomPlanner.class)
			.reissue(ACTOR, new RoomPlanRequest(installation.part(SelectionParser.class).parse(query), Selection.ALL,
					query, "numbers were published", timing));
	}

	private static List<PlanItem> items(Installation installation, PlanId plan, int after, int limit) {
		return installation.part(PlanReader.class).items(ACTOR, plan, after, limit);
	}

	private static void apply(Installation installation, PlanId plan) {
		completed(installation.part(PlanRuns.class).run(ACTOR, plan, RunOrigin.COMMAND));
	}

	private static void completed(Run run) {
		if (run.status() != RunStatus.COMPLETED) {
			throw new IllegalStateException(
					run.job() + " ended as " + run.status() + ": " + run.message().map(Message::plain).orElse(""));
		}
	}

	private static double since(long begin) {
		return (System.nanoTime() - begin) / SECOND;
	}

	enum Part {

		/** Plans and their application, without meetings. */
		APPLY,

		/** Waves, and the list of re-invites. */
		LIST,

		/** Messages to invitees. */
		SEND

	}

}
