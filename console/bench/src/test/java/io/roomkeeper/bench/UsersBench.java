package io.roomkeeper.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import io.roomkeeper.access.Actor;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.CurrentRoster;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.index.ExpiryDates;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.roster.index.RosterQuery.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pages of the list of people at any depth, with and without a search. */
@Command(name = "users", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Times the list of people: 50 rows and how many match, at random depths, each asked for the first time.")
final class UsersBench implements Callable<Integer> {

	/** The rows of a page. */
	private static final int ROWS = 50;

	/** The target for the 95th percentile, in milliseconds. */
	private static final double TARGET = 100;

	private static final int ANSWERS_KEPT = 32;

	private static final double MILLI = 1e6;

	private static final double MIB = 1 << 20;

	private static final Actor ACTOR = Actor.operator("bench");

	@Option(names = "--people", description = "How many people there are.")
	private int people = 100_000;

	@Option(names = "--groups", description = "How many groups, of which one holds everybody.")
	private int groups = 30;

	@Option(names = "--questions", description = "How many questions of each kind are measured.")
	private int questions = 200;

	@Mixin
	private DatabaseOption databases = new DatabaseOption();

	private final Random random = new Random(7);

	@Override
	public Integer call() {
		this.databases.chosen().forEach(this::measure);
		return 0;
	}

	private void measure(BenchDatabase database) {
		try (Installation installation = Installation.on(database, Map.of())) {
			PeopleWithRooms people = new PeopleWithRooms(installation, this.people, this.groups);
			people.insert();
			UserList users = installation.part(UserList.class);
			users.count(ACTOR, RosterQuery.matching(""));
			CurrentRoster.Footprint footprint = installation.part(CurrentRoster.class).footprint();
			System.out.printf(Locale.ROOT, "%n## %,d people in %d groups, %s%n%n", this.people, this.groups, database);
			System.out.printf(Locale.ROOT, "The index takes %.1f MiB, %.0f bytes a person; built in %.1f s.%n%n",
					footprint.bytes() / MIB, (double) footprint.bytes() / footprint.people(),
					footprint.built().toMillis() / 1e3);
			System.out.printf("| what | matching | p50, ms | p95, ms | worst, ms |%n|---|---|---|---|---|%n");
			kinds(people).forEach((what, query) -> row(what, users, query));
			parts(users, people);
		}
	}

	private Map<String, Supplier<RosterQuery>> kinds(PeopleWithRooms people) {
		RosterQuery all = RosterQuery.matching("");
		Map<String, Supplier<RosterQuery>> kinds = new LinkedHashMap<>();
		kinds.put("everybody, by name", () -> all);
		for (Sort sort : Sort.values()) {
			kinds.put("with a room that is active, by " + sort + ", descending",
					() -> all.withStatus(Optional.of(RoomStatus.ACTIVE)).orderedBy(sort, false));
		}
		kinds.put("one letter", () -> all.withText(people.family(this.random).substring(0, 1)));
		kinds.put("a word", () -> all.withText(people.family(this.random)));
		kinds.put("two words, by last use",
				() -> all
					.withText(people.given(this.random).charAt(0) + " " + people.family(this.random).substring(0, 2))
					.orderedBy(Sort.LAST_USED, true));
		kinds.put("what all mail addresses have", () -> all.withText("example"));
		kinds.put("the beginning of a number", () -> all.withText(people.number(this.random).substring(0, 4)));
		kinds.put("nobody", () -> all.withText("qqqq"));
		kinds.put("expiring within 30 days, by expiry",
				() -> all.withExpiring(Optional.of(new ExpiryDates.Within(30))).orderedBy(Sort.EXPIRES, true));
		kinds.put("licensed, in a group",
				() -> all.withLicence(Optional.of(Licence.LICENSED)).withGroup(Optional.of(people.group(this.random))));
		kinds.put("disabled", () -> all.withStatus(Optional.of(RoomStatus.DISABLED)));
		return kinds;
	}

	private void row(String what, UserList users, Supplier<RosterQuery> asked) {
		double[] took = new double[this.questions];
		int matching = 0;
		for (int question = -this.questions / 2; question < this.questions; question++) {
			RosterQuery query = asked.get();
			forget(users);
			long begin = System.nanoTime();
			matching = users.count(ACTOR, query);
			int depth = (matching > ROWS) ? this.random.nextInt(matching - ROWS) : 0;
			users.page(ACTOR, query, depth, ROWS);
			took[Math.max(question, 0)] = (System.nanoTime() - begin) / MILLI;
		}
		print(what, matching, took);
	}

	/** Fills the cache with the results of other queries. */
	private static void forget(UserList users) {
		for (int other = 0; other < ANSWERS_KEPT; other++) {
			users.count(ACTOR, RosterQuery.matching("qqqq" + other));
		}
	}

	/** Reads the list as scripts do, after a random person. */
	private void parts(UserList users, PeopleWithRooms people) {
		double[] took = new double[this.questions];
		for (int question = -this.questions / 2; question < this.questions; question++) {
			String after = people.uid(this.random);
			long begin = System.nanoTime();
			users.part(ACTOR, RosterQuery.matching("example"), after, ROWS);
			took[Math.max(question, 0)] = (System.nanoTime() - begin) / MILLI;
		}
		print("a part for a script, searched", this.people, took);
	}

	private static void print(String what, int matching, double[] took) {
		Arrays.sort(took);
		double p95 = took[(int) Math.ceil(took.length * 0.95) - 1];
		System.out.printf(Locale.ROOT, "| %s | %,d | %.1f | %.1f%s | %.1f |%n", what, matching, took[took.length / 2],
				p95, (p95 <= TARGET) ? "" : " (missed)", took[took.length - 1]);
	}

}
