package io.roomkeeper.setting;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupTree;
import io.roomkeeper.group.MembershipGraph;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingType;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.population.Choices;
import io.roomkeeper.setting.population.Policies;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.resolution.ApplicableAssignments;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.resolution.SettingResolver;
import io.roomkeeper.setting.resolution.Subject;
import io.roomkeeper.setting.unlock.UnlockFinder;
import org.roaringbitmap.RoaringBitmap;

/**
 * Measures queries about a million people, each in three of 2,000 groups (Pareto
 * distribution). There are 40 settings. Each group manages a fifth of them, and 5 % of
 * the people have an own choice. It is started by hand and is not part of the tests.
 */
final class SettingBenchmark {

	private static final int PEOPLE = 1_000_000;

	private static final int GROUPS = 2_000;

	private static final int SETTINGS = 40;

	private static final int QUESTIONS = 80;

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private final Random random = new Random(7);

	private final SettingCatalog catalog = SettingCatalog.standard();

	private final List<SettingKey> keys = this.catalog.all()
		.stream()
		.filter((definition) -> definition.type() != SettingType.TEXT)
		.map(SettingDefinition::key)
		.limit(SETTINGS)
		.toList();

	private final int[][] groupsOf = new int[PEOPLE + 1][];

	private final List<Assignment> policies = new ArrayList<>();

	private PopulationIndex index;

	private SettingBenchmark() {
		for (int person = 1; person <= PEOPLE; person++) {
			this.groupsOf[person] = this.random.ints(8, 1, GROUPS + 1)
				.map((any) -> pareto())
				.distinct()
				.limit(3)
				.toArray();
		}
		for (SettingKey key : this.keys) {
			for (int group = 1; group <= GROUPS; group++) {
				if (this.random.nextInt(5) == 0) {
					this.policies.add(draw(key, new Scope.Group(new GroupId(group)), this.random.nextInt(10) == 0));
				}
			}
		}
		this.index = build();
	}

	public static void main(String[] args) {
		SettingBenchmark benchmark = new SettingBenchmark();
		for (int round = 0; round < 2; round++) {
			System.out.println((round == 0) ? "warming up" : "measured");
			benchmark.measure();
		}
	}

	private void measure() {
		report("index rebuilt", 5, (i) -> this.index = build());
		for (ResolutionModel model : ResolutionModel.values()) {
			report("effective for everybody, " + model, QUESTIONS, (i) -> this.index.effective(key(i), model, NOW));
			report("blast radius of an account lock, " + model, QUESTIONS,
					(i) -> ask(new SettingChange.Assign(draw(key(i), new Scope.Account(), true)), model));
			report("blast radius of an open account value, " + model, QUESTIONS,
					(i) -> ask(new SettingChange.Assign(draw(key(i), new Scope.Account(), false)), model));
			report("blast radius of a group lock, " + model, QUESTIONS,
					(i) -> ask(new SettingChange.Assign(draw(key(i), new Scope.Group(new GroupId(pareto())), true)),
							model));
		}
		List<Group> groups = IntStream.rangeClosed(1, GROUPS)
			.mapToObj((id) -> new Group(new GroupId(id), Optional.empty(), Optional.empty(), "Group " + id, id, false))
			.toList();
		GroupTree tree = new GroupTree(groups, new MembershipGraph(Map.of()), Set.of());
		Map<SettingKey, ApplicableAssignments> candidates = candidates();
		SettingResolver resolver = ResolutionModel.PRIORITY.resolver(this.catalog);
		UnlockFinder smallest = new UnlockFinder(this.catalog, ResolutionModel.PRIORITY);
		report("explanation", QUESTIONS * 10,
				(i) -> resolver.resolve(key(i), new PersonSettings(subject(i, tree), candidates), NOW));
		report("explanation with what would free it", QUESTIONS * 10, (i) -> smallest.options(key(i),
				new PersonSettings(subject(i, tree), candidates), NOW, NOW.plusSeconds(1)));
	}

	private void ask(SettingChange.Setting change, ResolutionModel model) {
		this.index.blastRadius(change.key(), List.of(change), model, NOW);
	}

	private Subject subject(int i, GroupTree tree) {
		int person = 1 + (int) ((i * 7919L) % PEOPLE);
		return new Subject(new PersonId(person), Plan.ENTERPRISE, Licence.LICENSED, tree,
				Arrays.stream(this.groupsOf[person]).mapToObj(GroupId::new).toList(), Optional.empty());
	}

	private Map<SettingKey, ApplicableAssignments> candidates() {
		Map<SettingKey, Map<GroupId, Assignment>> groups = new HashMap<>();
		for (Assignment set : this.policies) {
			if (set.scope() instanceof Scope.Group(GroupId id)) {
				groups.computeIfAbsent(set.key(), (key) -> new HashMap<>()).put(id, set);
			}
		}
		Map<SettingKey, ApplicableAssignments> candidates = new HashMap<>();
		groups.forEach((key, sets) -> candidates.put(key, new ApplicableAssignments(Optional.empty(), sets,
				Optional.empty(), Optional.empty(), Optional.empty())));
		return candidates;
	}

	private PopulationIndex build() {
		RoaringBitmap[] members = IntStream.rangeClosed(0, GROUPS)
			.mapToObj((group) -> new RoaringBitmap())
			.toArray(RoaringBitmap[]::new);
		RoaringBitmap[] primaries = IntStream.rangeClosed(0, GROUPS)
			.mapToObj((group) -> new RoaringBitmap())
			.toArray(RoaringBitmap[]::new);
		for (int person = 1; person <= PEOPLE; person++) {
			for (int group : this.groupsOf[person]) {
				members[group].add(person);
			}
			primaries[this.groupsOf[person][0]].add(person);
		}
		Map<GroupId, PeopleSet> memberSets = new HashMap<>();
		Map<GroupId, PeopleSet> primarySets = new HashMap<>();
		for (int group = 1; group <= GROUPS; group++) {
			members[group].runOptimize();
			memberSets.put(new GroupId(group), new PeopleSet(members[group]));
			primarySets.put(new GroupId(group), new PeopleSet(primaries[group]));
		}
		RoaringBitmap present = RoaringBitmap.bitmapOfRange(1, PEOPLE + 1L);
		Population population = new Population(new PeopleSet(present), new PeopleSet(present),
				IntStream.rangeClosed(1, GROUPS).mapToObj(GroupId::new).toList(), memberSets, memberSets, primarySets,
				(person) -> Arrays.stream(this.groupsOf[person.value()]).mapToObj(GroupId::new).toList());
		Choices.Builder choices = Choices.builder();
		Random chance = new Random(9);
		for (SettingKey key : this.keys.subList(0, 5)) {
			List<SettingValue> values = this.catalog.get(key).values();
			for (int person = 1 + chance.nextInt(39); person <= PEOPLE; person += 1 + chance.nextInt(39)) {
				choices.add(new PersonId(person), key, values.get(chance.nextInt(values.size())));
			}
		}
		return new PopulationIndex(this.catalog, Plan.ENTERPRISE, population, Policies.of(this.policies, List.of()),
				choices.build());
	}

	private Assignment draw(SettingKey key, Scope scope, boolean locked) {
		List<SettingValue> values = this.catalog.get(key).values();
		return new Assignment(key, scope, values.get(this.random.nextInt(values.size())),
				locked ? Optional.of(Lock.OPEN_ENDED) : Optional.empty(), "ada", NOW, "");
	}

	/** Returns the number of a group; few groups are large. */
	private int pareto() {
		double share = Math.pow(1 - this.random.nextDouble(), -1 / 0.7) - 1;
		return 1 + (int) (share * 4) % GROUPS;
	}

	private SettingKey key(int i) {
		return this.keys.get(i % this.keys.size());
	}

	private static void report(String what, int times, IntConsumer question) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long[] wall = new long[times];
		long[] busy = new long[times];
		for (int i = 0; i < times; i++) {
			long start = System.nanoTime();
			long used = threads.getCurrentThreadCpuTime();
			question.accept(i);
			busy[i] = threads.getCurrentThreadCpuTime() - used;
			wall[i] = System.nanoTime() - start;
		}
		Arrays.sort(wall);
		Arrays.sort(busy);
		System.out.printf("%-50s median %8.2f ms, p95 %8.2f ms; of the processor %8.2f ms, %8.2f ms%n", what,
				wall[times / 2] / 1e6, wall[times * 95 / 100] / 1e6, busy[times / 2] / 1e6,
				busy[times * 95 / 100] / 1e6);
	}

}
