package io.roomkeeper.sample;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingFixture;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.ReasonCode;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SampleSettingsTests {

	private static final SettingKey PERSONAL_MEETING = new SettingKey("schedule_meeting.personal_meeting");

	private static final Actor ADMIN = Actor.operator("tests");

	@Test
	void lockAnasPersonalMeetingForTheExams() {
		try (TestDatabase database = TestDatabase.hsqldb()) {
			EffectiveSetting anas = explain(database, "ana.garcia", LocalDate.of(2026, 11, 22));
			Candidate winner = anas.explanation().winner();

			assertThat(anas.value()).isEqualTo(SettingValue.OFF);
			assertThat(winner.name()).isEqualTo("Students");
			assertThat(winner.code()).isEqualTo(ReasonCode.GROUP_LOCK);
			assertThat(winner.reason()).contains("exam season");
			assertThat(winner.until()).contains(Instant.parse("2026-12-20T00:00:00Z"));
			assertThat(winner.at()).contains(Instant.parse("2026-11-03T12:00:00Z"));
			assertThat(anas.explanation().keptChoice()).contains(SettingValue.ON);
			assertThat(AuditVerification.verify(database.auditTrail()).intact()).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-01-01", "2026-02-28", "2026-11-03", "2026-12-19", "2026-12-20", "2028-02-29" })
	void areConsistentOnEveryDay(String day) {
		try (TestDatabase database = TestDatabase.hsqldb()) {
			LocalDate today = LocalDate.parse(day);

			EffectiveSetting anas = explain(database, "ana.garcia", today);

			assertThat(anas.locked()).isTrue();
			assertThat(anas.explanation().winner().at())
				.hasValueSatisfying((at) -> assertThat(at).isBefore(today.atStartOfDay().toInstant(ZoneOffset.UTC)));
		}
	}

	@Test
	void grantOnePersonAnExceptionForAnOralExam() {
		try (TestDatabase database = TestDatabase.hsqldb()) {
			assertThat(explain(database, "hanako.yamada", LocalDate.of(2026, 11, 22)).locked()).isFalse();
		}
	}

	private static EffectiveSetting explain(TestDatabase database, String uid, LocalDate today) {
		Map<String, PersonId> people = people(database);
		new SampleSettings(database.groups(), database.assignments(), database.settingExceptions(),
				database.auditTrail())
			.enter(people, today);
		Account account = new Account(Plan.ENTERPRISE, ZoneOffset.UTC, URI.create("http://localhost"), "helpdesk");
		Instant now = today.atTime(9, 0).toInstant(ZoneOffset.UTC);
		return new SettingFixture(database, account, Clock.fixed(now, ZoneOffset.UTC)).settings.explain(ADMIN,
				PersonRef.of(new Uid(uid)), PERSONAL_MEETING, Optional.empty());
	}

	/** Two students in the sample's tree of groups. */
	private static Map<String, PersonId> people(TestDatabase database) {
		int first = database.people().allot(2).value();
		Map<String, PersonId> ids = Map.of("ana.garcia", new PersonId(first), "hanako.yamada", new PersonId(first + 1));
		List<Person> people = new ArrayList<>();
		ids.forEach((uid,
				id) -> people.add(new Person(id,
						new DirectoryUser(new DirectoryId(uid), "uid=" + uid, new Uid(uid), uid, uid, uid,
								Optional.empty(), Licence.LICENSED, Optional.empty(), Optional.empty()),
						Optional.empty())));
		database.people().add(people, Instant.EPOCH);
		List<String> names = List.of("Everyone", "Students", "Undergrads", "Physics");
		int group = database.groups().allot(names.size()).value();
		List<Group> groups = new ArrayList<>();
		names.forEach((name) -> groups.add(new Group(new GroupId(group + groups.size()),
				Optional.of(new DirectoryId(name)), Optional.of("cn=" + name), name, 1, false)));
		database.groups().add(groups, Instant.EPOCH);
		for (int at = 0; at < 3; at++) {
			database.groups().nest(new GroupId(group + at), Set.of(new GroupId(group + at + 1)), Instant.EPOCH);
		}
		database.groups().found(new GroupId(group + 3), ids.values());
		return ids;
	}

}
