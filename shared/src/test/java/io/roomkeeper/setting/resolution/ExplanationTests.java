package io.roomkeeper.setting.resolution;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.ChangeAuthority;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupName;
import io.roomkeeper.group.GroupTree;
import io.roomkeeper.group.MembershipGraph;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.unlock.UnlockFinder;
import io.roomkeeper.setting.unlock.UnlockSteps;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Tests what helpdesk reads about Ana, a student of physics, during exams. */
class ExplanationTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private static final Instant END = Instant.parse("2026-12-20T00:00:00Z");

	private static final GroupId EVERYONE = new GroupId(1);

	private static final GroupId STUDENTS = new GroupId(2);

	private static final GroupId UNDERGRADUATES = new GroupId(3);

	private static final PersonId ANA = new PersonId(7);

	private static final Scope OWN = new Scope.User(ANA);

	private final SettingCatalog catalog = SettingCatalog.standard();

	private final SettingKey pmi = new SettingKey("schedule_meeting.personal_meeting");

	private final SettingKey waitingRoom = new SettingKey("meeting_security.waiting_room");

	private final SettingKey joinEarly = new SettingKey("schedule_meeting.join_before_host");

	private final Lock exams = new Lock(Optional.of(END), false);

	private final ApplicableAssignments examSeason = ApplicableAssignments.NONE
		.with(set(this.pmi, new Scope.Account(), SettingValue.ON, Optional.empty()))
		.with(set(this.pmi, new Scope.Group(STUDENTS), SettingValue.OFF, Optional.of(this.exams)))
		.with(set(this.pmi, new Scope.Group(EVERYONE), SettingValue.ON, Optional.of(Lock.OPEN_ENDED)))
		.with(set(this.pmi, OWN, SettingValue.ON, Optional.empty()));

	@Test
	void namesEveryCandidateAndWhyItWonOrLost() {
		EffectiveSetting effective = resolve(this.pmi, this.examSeason, NOW);

		assertThat(effective.value()).isEqualTo(SettingValue.OFF);
		assertThat(effective.locked()).isTrue();
		assertThat(effective.explanation().keptChoice()).contains(SettingValue.ON);
		assertThat(effective.explanation().candidates())
			.extracting(Candidate::level, Candidate::outcome, Candidate::code)
			.containsExactly(tuple(new Level.Plan(), Outcome.SILENT, ReasonCode.PLAN_FORCES_NOTHING),
					tuple(new Level.Account(), Outcome.LOST, ReasonCode.OUTRANKED_BY_GROUP),
					tuple(new Level.Group(STUDENTS), Outcome.WON, ReasonCode.GROUP_LOCK),
					tuple(new Level.Group(UNDERGRADUATES), Outcome.SILENT, ReasonCode.GROUP_DOES_NOT_MANAGE),
					tuple(new Level.Group(EVERYONE), Outcome.LOST, ReasonCode.LOWER_PRIORITY_LOCK_IGNORED),
					tuple(new Level.ExceptionGranted(), Outcome.SILENT, ReasonCode.NO_EXCEPTION_GRANTED),
					tuple(new Level.OwnChoice(), Outcome.LOST, ReasonCode.KEPT_UNDER_LOCK),
					tuple(new Level.CatalogueDefault(), Outcome.LOST, ReasonCode.OUTRANKED_BY_GROUP),
					tuple(new Level.Dependency(""), Outcome.SILENT, ReasonCode.NOTHING_FORCES_IT));
	}

	@Test
	void showsWhoLockedItWhyUntilWhenAndTheMembershipPath() {
		Candidate winner = resolve(this.pmi, this.examSeason, NOW).explanation().winner();

		assertThat(winner.by()).contains("bjorn.muller");
		assertThat(winner.reason()).contains("exam season");
		assertThat(winner.until()).contains(END);
		assertThat(winner.path()).extracting(GroupName::name).containsExactly("Undergrads", "Students");
	}

	@Test
	void restoresTheOwnChoiceWhenTheLockEnds() {
		EffectiveSetting effective = resolve(this.pmi, this.examSeason, END);

		assertThat(effective.value()).isEqualTo(SettingValue.ON);
		assertThat(effective.locked()).isFalse();
		assertThat(effective.winner()).isEqualTo(new Level.OwnChoice());
		assertThat(code(effective, new Level.Group(STUDENTS))).isEqualTo(ReasonCode.LOCK_ENDED);
	}

	@Test
	void letsAnExceptionLiftLocksUntilItEnds() {
		SettingException granted = new SettingException(ANA, this.pmi, NOW.plus(Duration.ofDays(7)), "ada", NOW,
				"defends her thesis");
		ApplicableAssignments excepted = this.examSeason.with(granted);

		EffectiveSetting during = resolve(this.pmi, excepted, NOW);
		EffectiveSetting after = resolve(this.pmi, excepted, granted.until());

		assertThat(during.locked()).isFalse();
		assertThat(code(during, new Level.ExceptionGranted())).isEqualTo(ReasonCode.EXCEPTION);
		assertThat(code(during, new Level.Group(STUDENTS))).isEqualTo(ReasonCode.LIFTED_BY_EXCEPTION);
		assertThat(after.locked()).isTrue();
		assertThat(code(after, new Level.ExceptionGranted())).isEqualTo(ReasonCode.EXCEPTION_ENDED);
	}

	@Test
	void showsThatALockAllowsNoExceptions() {
		ApplicableAssignments strict = this.examSeason
			.with(set(this.pmi, new Scope.Account(), SettingValue.OFF, Optional.of(new Lock(Optional.empty(), true))))
			.with(new SettingException(ANA, this.pmi, END, "ada", NOW, ""));

		EffectiveSetting effective = resolve(this.pmi, strict, NOW);

		assertThat(effective.explanation().winner().code()).isEqualTo(ReasonCode.ACCOUNT_LOCK);
		assertThat(code(effective, new Level.ExceptionGranted())).isEqualTo(ReasonCode.NO_EXCEPTIONS);
		assertThat(code(effective, new Level.Group(STUDENTS))).isEqualTo(ReasonCode.OUTRANKED_BY_ACCOUNT_LOCK);
	}

	@Test
	void showsThatAWaitingRoomPreventsJoiningEarly() {
		PersonSettings person = person(Map.of(this.waitingRoom,
				ApplicableAssignments.NONE.with(
						set(this.waitingRoom, new Scope.Account(), SettingValue.ON, Optional.empty())),
				this.joinEarly,
				ApplicableAssignments.NONE.with(set(this.joinEarly, OWN, SettingValue.ON, Optional.empty()))));

		EffectiveSetting effective = ResolutionModel.PRIORITY.resolver(this.catalog)
			.resolve(this.joinEarly, person, NOW);

		assertThat(effective.value()).isEqualTo(SettingValue.OFF);
		assertThat(effective.explanation().winner().code()).isEqualTo(ReasonCode.FORCED_BY_DEPENDENCY);
		assertThat(code(effective, new Level.OwnChoice())).isEqualTo(ReasonCode.OUTRANKED_BY_DEPENDENCY);
	}

	@Test
	void namesTheUnlockOptionsAndWhoMayTakeThem() {
		List<UnlockSteps> options = new UnlockFinder(this.catalog, ResolutionModel.PRIORITY).options(this.pmi,
				person(Map.of(this.pmi, without(EVERYONE))), NOW, NOW.plus(Duration.ofDays(7)));

		assertThat(options).allMatch((option) -> option.steps().size() == 1);
		assertThat(options)
			.extracting((option) -> option.steps().getFirst().change().getClass().getSimpleName(),
					(option) -> option.steps().getFirst().whoMay())
			.containsExactly(tuple("Assign", Set.of(ChangeAuthority.ADMIN, ChangeAuthority.GROUP_ADMIN)),
					tuple("Grant", Set.of(ChangeAuthority.ADMIN)),
					tuple("Leave", Set.of(ChangeAuthority.DIRECTORY_TEAM)));
	}

	private ApplicableAssignments without(GroupId group) {
		return this.examSeason.without(new Scope.Group(group), AssignmentSlot.VALUE);
	}

	private EffectiveSetting resolve(SettingKey key, ApplicableAssignments candidates, Instant asOf) {
		return ResolutionModel.PRIORITY.resolver(this.catalog).resolve(key, person(Map.of(key, candidates)), asOf);
	}

	private static ReasonCode code(EffectiveSetting effective, Level level) {
		return effective.explanation()
			.candidates()
			.stream()
			.filter((candidate) -> candidate.level().equals(level))
			.map(Candidate::code)
			.findFirst()
			.orElseThrow();
	}

	private static PersonSettings person(Map<SettingKey, ApplicableAssignments> candidates) {
		GroupTree tree = new GroupTree(
				List.of(group(EVERYONE, "Everyone", 9), group(STUDENTS, "Students", 2),
						group(UNDERGRADUATES, "Undergrads", 4)),
				new MembershipGraph(Map.of(STUDENTS, Set.of(UNDERGRADUATES))), Set.of(STUDENTS));
		return new PersonSettings(new Subject(ANA, Plan.EDUCATION, Licence.LICENSED, tree,
				List.of(EVERYONE, UNDERGRADUATES), Optional.empty()), candidates);
	}

	private static Group group(GroupId id, String name, int priority) {
		return new Group(id, Optional.of(new DirectoryId(name)), Optional.of("cn=" + name), name, priority, false);
	}

	private static Assignment set(SettingKey key, Scope scope, SettingValue value, Optional<Lock> lock) {
		return new Assignment(key, scope, value, lock, "bjorn.muller", Instant.parse("2026-11-03T09:00:00Z"),
				"exam season");
	}

}
