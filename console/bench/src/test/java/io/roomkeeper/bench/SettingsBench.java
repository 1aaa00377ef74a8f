package io.roomkeeper.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.roomkeeper.access.Actor;
import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.review.PeopleQueries;
import io.roomkeeper.setting.review.PeopleQuery;
import io.roomkeeper.setting.review.PeopleQueryResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Questions about settings in a large organisation, in the domain and over REST. */
@Command(name = "settings", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Times blast radius, explanation and queries over a large organisation.")
final class SettingsBench implements Callable<Integer> {

	private static final Actor ADMIN = Actor.operator("bench");

	private static final long MIB = 1 << 20;

	@Option(names = "--people", description = "How many people there are.")
	private int people = 1_000_000;

	@Option(names = "--groups", description = "How many groups; everybody is in three, few of which are large.")
	private int groups = 2_000;

	@Option(names = "--settings", description = "How many settings are managed, each by a fifth of the groups.")
	private int settings = 40;

	@Option(names = "--questions", description = "How often each question is asked.")
	private int questions = 200;

	@Option(names = "--database", description = "On which database: ${COMPLETION-CANDIDATES}.")
	private BenchDatabase database = BenchDatabase.POSTGRESQL;

	@Override
	public Integer call() {
		try (BenchConsole console = BenchConsole.on(this.database)) {
			SettingsService service = console.part(SettingsService.class);
			ManyPeople many = new ManyPeople(this.people, this.groups, this.settings);
			many.insert(console.dataSource());
			Latencies.title(String.format(Locale.ROOT, "%,d people in %,d groups, %d settings, %s", this.people,
					this.groups, this.settings, this.database));
			measure(console, service, many);
			Latencies.note(
					"Each %d times after a tenth of that to warm up; heap at most %d MiB; load %.1f on %d processors.",
					this.questions, Runtime.getRuntime().maxMemory() / MIB,
					ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
					Runtime.getRuntime().availableProcessors());
		}
		return 0;
	}

	private void measure(BenchConsole console, SettingsService service, ManyPeople many) {
		Latencies.row("index built at the start", 1, 0, (_) -> service.population(ADMIN));
		Latencies.row("blast radius of an account lock", this.questions, 50, (i) -> service.preview(ADMIN,
				ProposedAssignment.locked(new Scope.Account(), many.key(i), many.value(i), Optional.empty(), "")));
		Latencies.row("the same over REST", this.questions, 150,
				(i) -> console.post("/api/v1/preview",
						"{\"scope\":\"account\",\"key\":\"%s\",\"value\":\"%s\",\"locked\":true}".formatted(many.key(i),
								many.value(i))));
		Latencies.row("explanation", this.questions, 5,
				(i) -> service.explain(ADMIN, PersonRef.of(new Uid(many.uid(i))), many.key(i), Optional.empty()));
		Latencies.row("explanation with its ways out, over REST", this.questions, 25,
				(i) -> console.get("/api/v1/users/%s/settings/%s/explanation".formatted(many.uid(i), many.key(i))));
		PeopleQueries asked = console.part(PeopleQueries.class);
		Latencies.row("people by result, first page by name", this.questions, 300, (i) -> {
			PeopleQueryResult answer = asked.ask(ADMIN, question(many.key(i), many.value(i)));
			List<?> page = asked.page(ADMIN, answer, 0, 50);
			if (page.size() > 50) {
				throw new IllegalStateException("More than was asked for");
			}
		});
		Latencies.row("the same over REST", this.questions, 300, (i) -> console
			.get("/api/v1/settings/%s/people?value=%s&size=50".formatted(many.key(i), many.value(i))));
		Jdbc jdbc = console.part(Jdbc.class);
		Latencies.row("people and groups read again after a sync", 1, 5_000, (_) -> {
			jdbc.inTransaction(() -> jdbc.changed(ChangeCounter.PEOPLE));
			service.population(ADMIN);
		});
	}

	private static PeopleQuery question(SettingKey key, SettingValue value) {
		return new PeopleQuery(new EffectiveQuery(key, Optional.of(value), Optional.empty(), Optional.empty()),
				Optional.empty(), Optional.empty(), "");
	}

}
