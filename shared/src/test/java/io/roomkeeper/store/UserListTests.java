package io.roomkeeper.store;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.CurrentRoster;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.UserExport;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.setting.SettingFixture;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UserListTests {

	private static final Actor HELPDESK = new Actor("desk", Set.of(Role.HELPDESK, Role.USER));

	@Nested
	class OnHsqldb extends Contract {

		OnHsqldb() {
			super(TestDatabase.hsqldb());
		}

	}

	@Nested
	@Tag("postgresql")
	class OnPostgresql extends Contract {

		OnPostgresql() {
			super(TestDatabase.postgresql());
		}

	}

	abstract static class Contract extends StoreContract {

		private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

		private final Account account = new Account(Plan.BUSINESS, ZoneId.of("UTC"),
				URI.create("https://rooms.example.org"), "the helpdesk");

		private final Queue<Runnable> background = new ArrayDeque<>();

		private SettingsService settings;

		private UserList users;

		Contract(TestDatabase database) {
			super(database);
		}

		@BeforeEach
		void begin() {
			this.settings = new SettingFixture(this.database, this.account, this.clock).settings;
			CurrentRoster current = new CurrentRoster(this.database.roster(), this.database.groups(),
					this.database.counters(), this.background::add);
			this.users = userList(this.database, current, this.settings, this.account, this.clock);
		}

		private List<String> found(RosterQuery query) {
			return this.users.page(HELPDESK, query, 0, 100)
				.stream()
				.map((entry) -> entry.person().seen().uid().value())
				.toList();
		}

		@Test
		void showsAddedPeopleAtOnce() {
			add("bob", "Bob", "Able");
			assertThat(found(RosterQuery.matching("a"))).containsExactly("bob");
			add("ana", "Ana", "García");

			assertThat(found(RosterQuery.matching("a"))).containsExactly("bob", "ana");
			assertThat(this.users.count(HELPDESK, RosterQuery.matching("gar"))).isEqualTo(1);
			assertThat(this.background).isEmpty();
		}

		@Test
		void showsCurrentRowsOfTheDatabase() {
			PersonId ana = add("ana", "Ana", "García");
			assertThat(found(RosterQuery.matching("ana"))).hasSize(1);

			open(ana, 3_456_789_013L);

			assertThat(this.users.page(HELPDESK, RosterQuery.matching("ana"), 0, 1).getFirst().room()).isPresent();
		}

		@Test
		void servesTheOldListOfALargeOrganisationUntilTheNewOneIsBuilt() {
			addMany(5_001);
			assertThat(this.users.count(HELPDESK, RosterQuery.matching(""))).isEqualTo(5_001);
			add("ana", "Ana", "García");

			int before = this.users.count(HELPDESK, RosterQuery.matching(""));
			while (this.background.isEmpty()) {
				before = this.users.count(HELPDESK, RosterQuery.matching(""));
			}
			this.background.remove().run();

			assertThat(before).isEqualTo(5_001);
			assertThat(this.users.count(HELPDESK, RosterQuery.matching(""))).isEqualTo(5_002);
		}

		@Test
		void findsMembersOfNestedGroups() {
			PersonId ana = add("ana", "Ana", "García");
			GroupId staff = addGroup("Staff");
			GroupId everyone = addGroup("Everyone");
			this.database.groups().found(staff, List.of(ana));
			this.database.groups().nest(everyone, Set.of(staff), NOW);

			assertThat(found(RosterQuery.matching("").withGroup(Optional.of(everyone)))).containsExactly("ana");
		}

		@Test
		void findsPeopleWithDisabledPersonalMeetingIds() {
			open(add("ana", "Ana", "García"), 3_456_789_013L);
			open(add("bob", "Bob", "Able"), 3_456_789_014L);
			this.settings.assign(new Actor("bob", Set.of(Role.USER)),
					ProposedAssignment.open(this.settings.scopeOf(PersonRef.of(new Uid("bob"))),
							new SettingKey("schedule_meeting.personal_meeting"), SettingValue.OFF, ""));

			assertThat(found(RosterQuery.matching("").withStatus(Optional.of(RoomStatus.DISABLED))))
				.containsExactly("bob");
		}

		@ParameterizedTest
		@ValueSource(ints = { 1, 2, 3, 10 })
		void returnsEverybodyOnceInPartsEvenIfPeopleShareAUid(int size) {
			List<PersonId> added = new ArrayList<>(List.of(add("ana", "Ana", "Old"), add("bob", "Bob", "Old")));
			this.database.people().markMissing(added, NOW);
			added.add(addAgain("BOB"));
			added.add(addAgain("ana"));
			added.add(add("ana|1", "Ana", "Bar"));
			added.add(add("ana|99", "Ana", "Far"));

			List<PersonId> listed = new ArrayList<>();
			Optional<String> after = Optional.of("");
			while (after.isPresent()) {
				UserList.Part part = this.users.part(HELPDESK, RosterQuery.matching(""), after.get(), size);
				assertThat(part.total()).isEqualTo(6);
				part.entries().forEach((entry) -> listed.add(entry.person().id()));
				after = part.next();
			}

			assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(added);
		}

		@Test
		void passesEverybodyWhoMatchesToAReader() {
			addMany(2_500);
			List<Integer> read = new ArrayList<>();

			this.users.each(HELPDESK, RosterQuery.matching("p"), Selection.ALL,
					(entry) -> read.add(entry.person().id().value()));

			assertThat(read).hasSize(2_500).doesNotHaveDuplicates();
		}

		@Test
		void exportsTheSelectionSafelyForSpreadsheets() {
			PersonId ana = add("ana", "=HYPERLINK(\"x\")", "García, \"A\"");
			this.database.rooms().open(List.of(room(ana, 3_456_789_013L, Optional.of("Doctor.Garcia"))));
			PersonId bob = add("-bob", "Bob", "Able");
			add("cy", "Cy", "Cole");
			StringBuilder some = new StringBuilder();
			StringBuilder others = new StringBuilder();
			UserExport export = new UserExport(this.users, this.account);

			export.write(HELPDESK, RosterQuery.matching(""), new Selection(false, Set.of(ana, bob)), some);
			export.write(HELPDESK, RosterQuery.matching(""), new Selection(true, Set.of(ana, bob)), others);

			assertThat(some).hasToString("""
					uid,name,mail,licence,number,link,address,status,disabled_by,last_used_on,expires_on,missing_since\r
					'-bob,Bob Able,'-bob@example.org,licensed,,,,no room,,,,\r
					ana,"'=HYPERLINK(""x"") García, ""A""\",ana@example.org,licensed,3456789013,\
					Doctor.Garcia,https://rooms.example.org/my/Doctor.Garcia,active,,,2027-03-01,\r
					""");
			assertThat(others.toString().lines()).hasSize(2).last().asString().startsWith("cy,Cy Cole,");
		}

		@ParameterizedTest
		@EnumSource(value = Role.class, names = { "USAGE", "USER" })
		void isForAdminsAndTheHelpdeskOnly(Role role) {
			Actor actor = new Actor("ana", Set.of(role));
			RosterQuery everybody = RosterQuery.matching("");

			for (Runnable question : List.<Runnable>of(() -> this.users.count(actor, everybody),
					() -> this.users.page(actor, everybody, 0, 1), () -> this.users.part(actor, everybody, "", 1),
					() -> this.users.each(actor, everybody, Selection.ALL, (entry) -> {
					}), () -> new UserExport(this.users, this.account).write(actor, everybody, Selection.NOBODY,
							new StringBuilder()))) {
				assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(question::run);
			}
		}

		private PersonId addAgain(String uid) {
			PersonId id = this.database.people().allot(1);
			Person person = person(id, uid, "New", "Person");
			this.database.people().add(List.of(person), NOW);
			return id;
		}

		private GroupId addGroup(String name) {
			GroupId id = this.database.groups().allot(1);
			this.database.groups()
				.add(List.of(new Group(id, Optional.of(new DirectoryId("g" + id.value())), Optional.of("cn=" + name),
						name, id.value(), false)), NOW);
			return id;
		}

	}

}
