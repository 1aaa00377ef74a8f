package io.roomkeeper.setting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupTree;
import io.roomkeeper.group.MembershipGraph;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.population.Choices;
import io.roomkeeper.setting.population.Policies;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.resolution.ApplicableAssignments;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.Subject;
import org.roaringbitmap.RoaringBitmap;

/** A small random organisation with every possible case, drawn from a seed. */
public final class RandomOrganisation {

	public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	public static final List<SettingKey> KEYS = List
		.of("schedule_meeting.require_password_for_pmi_meetings", "schedule_meeting.meeting_authentication",
				"meeting_security.waiting_room", "schedule_meeting.join_before_host", "schedule_meeting.jbh_time",
				"schedule_meeting.personal_meeting", "schedule_meeting.use_pmi_for_scheduled_meetings",
				"in_meeting.file_transfer", "in_meeting.co_host", "in_meeting.group_hd", "schedule_meeting.audio_type")
		.stream()
		.map(SettingKey::new)
		.toList();

	public final SettingCatalog catalog = SettingCatalog.standard();

	public final Random random;

	final Plan plan;

	public final int people;

	final Map<Integer, Group> groups = new HashMap<>();

	final Map<GroupId, Set<GroupId>> nesting = new HashMap<>();

	final Map<Integer, List<GroupId>> direct = new HashMap<>();

	final Map<Integer, GroupId> primary = new HashMap<>();

	final Set<Integer> licensed = new HashSet<>();

	final List<Assignment> assignments = new ArrayList<>();

	final List<SettingException> exceptions = new ArrayList<>();

	public RandomOrganisation(long seed) {
		this.random = new Random(seed);
		this.plan = List.of(Plan.values()).get(this.random.nextInt(Plan.values().length));
		this.people = 4 + this.random.nextInt(12);
		drawGroups(1 + this.random.nextInt(8));
		IntStream.rangeClosed(1, this.people).forEach(this::drawPerson);
		KEYS.forEach(this::drawAssignments);
	}

	public PersonSettings person(int id) {
		Map<SettingKey, ApplicableAssignments> candidates = new HashMap<>();
		for (Assignment set : this.assignments) {
			if (!(set.scope() instanceof Scope.User(PersonId person)) || person.value() == id) {
				candidates.merge(set.key(), ApplicableAssignments.NONE.with(set), (before, more) -> before.with(set));
			}
		}
		for (SettingException granted : this.exceptions) {
			if (granted.person().value() == id) {
				candidates.merge(granted.key(), ApplicableAssignments.NONE.with(granted),
						(before, more) -> before.with(granted));
			}
		}
		return new PersonSettings(subject(id), candidates);
	}

	Subject subject(int id) {
		return new Subject(new PersonId(id), this.plan, licence(id), tree(), this.direct.getOrDefault(id, List.of()),
				Optional.ofNullable(this.primary.get(id)));
	}

	GroupTree tree() {
		return new GroupTree(this.groups.values(), new MembershipGraph(this.nesting), Set.of());
	}

	Licence licence(int id) {
		return this.licensed.contains(id) ? Licence.LICENSED : Licence.BASIC;
	}

	public PopulationIndex index() {
		Choices.Builder choices = Choices.builder();
		List<Assignment> policies = new ArrayList<>();
		for (Assignment set : this.assignments) {
			if (set.scope() instanceof Scope.User(PersonId person) && set.lock().isEmpty()) {
				choices.add(person, set.key(), set.value());
			}
			else {
				policies.add(set);
			}
		}
		return new PopulationIndex(this.catalog, this.plan, population(), Policies.of(policies, this.exceptions),
				choices.build());
	}

	private Population population() {
		Map<GroupId, PeopleSet> members = new HashMap<>();
		this.groups.values()
			.forEach((group) -> members.put(group.id(),
					PeopleSet.of(IntStream.rangeClosed(1, this.people)
						.filter((id) -> this.direct.getOrDefault(id, List.of()).contains(group.id()))
						.toArray())));
		Map<GroupId, RoaringBitmap> primaries = new HashMap<>();
		for (int id = 1; id <= this.people; id++) {
			for (EffectiveMembership membership : subject(id).groups()) {
				if (membership.primary()) {
					primaries.computeIfAbsent(membership.id(), (first) -> new RoaringBitmap()).add(id);
				}
			}
		}
		Map<GroupId, PeopleSet> primarySets = new HashMap<>();
		primaries.forEach((group, ids) -> primarySets.put(group, new PeopleSet(ids)));
		return new Population(PeopleSet.of(IntStream.rangeClosed(1, this.people).toArray()),
				PeopleSet.of(this.licensed.stream().mapToInt(Integer::intValue).toArray()),
				tree().byPriority().stream().map(Group::id).toList(), members,
				Population.transitive(members, new MembershipGraph(this.nesting)), primarySets, this::joined);
	}

	private List<GroupId> joined(PersonId person) {
		return subject(person.value()).groups()
			.stream()
			.sorted(Comparator.comparingInt(EffectiveMembership::joined))
			.map(EffectiveMembership::id)
			.toList();
	}

	private void drawGroups(int count) {
		List<Integer> priorities = new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList());
		Collections.shuffle(priorities, this.random);
		for (int id = 1; id <= count; id++) {
			this.groups.put(id, new Group(new GroupId(id), Optional.empty(), Optional.empty(), "Group " + id,
					priorities.get(id - 1), false));
		}
		for (int link = this.random.nextInt(count + 1); link > 0; link--) {
			this.nesting.computeIfAbsent(anyGroup(), (parent) -> new HashSet<>()).add(anyGroup());
		}
	}

	private void drawPerson(int id) {
		List<GroupId> held = new ArrayList<>();
		for (int i = this.random.nextInt(4); i > 0; i--) {
			GroupId group = anyGroup();
			if (!held.contains(group)) {
				held.add(group);
			}
		}
		this.direct.put(id, held);
		if (chance(40)) {
			this.primary.put(id, anyGroup());
		}
		if (chance(50)) {
			this.licensed.add(id);
		}
	}

	private void drawAssignments(SettingKey key) {
		if (chance(50)) {
			this.assignments.add(draw(key, new Scope.Account(), lock(40)));
		}
		for (Group group : this.groups.values()) {
			if (chance(35)) {
				this.assignments.add(draw(key, new Scope.Group(group.id()), lock(50)));
			}
		}
		for (int id = 1; id <= this.people; id++) {
			if (chance(30)) {
				this.assignments.add(draw(key, new Scope.User(new PersonId(id)), Optional.empty()));
			}
			if (chance(10)) {
				Optional<Lock> lock = Optional.of(lock(100).orElse(Lock.OPEN_ENDED));
				this.assignments.add(draw(key, new Scope.User(new PersonId(id)), lock));
			}
			if (chance(20)) {
				Instant until = NOW.plus(Duration.ofDays(this.random.nextInt(4) - 1));
				this.exceptions.add(new SettingException(new PersonId(id), key, until, "ada",
						NOW.minus(Duration.ofDays(9)), "on leave"));
			}
		}
	}

	public Assignment draw(SettingKey key, Scope scope, Optional<Lock> lock) {
		List<SettingValue> values = this.catalog.get(key).values();
		return new Assignment(key, scope, values.get(this.random.nextInt(values.size())), lock, "ada",
				NOW.minus(Duration.ofDays(30)), "exams");
	}

	public Optional<Lock> lock(int percent) {
		if (!chance(percent)) {
			return Optional.empty();
		}
		Optional<Instant> until = chance(50) ? Optional.empty()
				: Optional.of(NOW.plus(Duration.ofDays(this.random.nextInt(3) - 1)));
		return Optional.of(new Lock(until, chance(25)));
	}

	Group group(GroupId id) {
		return Optional.ofNullable(this.groups.get(id.value())).orElseThrow();
	}

	public GroupId anyGroup() {
		return new GroupId(1 + this.random.nextInt(this.groups.size()));
	}

	public boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

}
