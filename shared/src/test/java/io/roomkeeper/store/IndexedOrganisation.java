package io.roomkeeper.store;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.PersonAliases;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.handover.HandOver;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.roster.CurrentRoster;
import io.roomkeeper.setting.SettingFixture;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;
import org.junit.jupiter.api.BeforeEach;

import static org.assertj.core.api.Assertions.assertThat;

/** People, groups, rooms and settings of each kind that an index contains. */
abstract class IndexedOrganisation extends StoreContract {

	static final SettingKey KEY = SettingsService.PERSONAL_MEETING;

	static final LocalDate LATER = TODAY.plusDays(30);

	private final Account account = new Account(Plan.BUSINESS, ZoneOffset.UTC, URI.create("https://rooms.example.org"),
			"us");

	final MovableClock clock = new MovableClock(NOW);

	Indexes kept = indexes();

	PersonId ana = new PersonId(1);

	PersonId bob = this.ana;

	PersonId cy = this.ana;

	PersonId dan = this.ana;

	PersonId eli = this.ana;

	PersonId excepted = this.ana;

	GroupId staff = new GroupId(1);

	GroupId guests = this.staff;

	PersonalRoom roomOfBob = room(this.ana, 3_456_789_014L, Optional.empty());

	IndexedOrganisation(TestDatabase database) {
		super(database);
	}

	@BeforeEach
	void begin() {
		this.clock.set(NOW.plusSeconds(1));
		this.database.ownership().begin(TODAY.minusDays(500), NOW);
		this.ana = add("ana", "Ana", "García");
		this.bob = add("bob", "Bob", "Able");
		this.cy = add("cy", "Cy", "Cole");
		this.dan = add("dan", "Dan", "Dole");
		this.eli = add("eli", "Eli", "Ender");
		this.excepted = add("fay", "Fay", "Free");
		PersonId gus = add("gus", "Gus", "Groot");
		open(this.ana, 3_456_789_013L);
		this.roomOfBob = open(this.bob, 3_456_789_014L);
		this.database.idleRooms().expire(List.of(this.bob), TODAY.plusDays(400));
		open(this.dan, 3_456_789_016L);
		open(this.eli, 3_456_789_017L);
		this.database.people().markMissing(List.of(this.dan, this.eli), NOW);
		this.database.retirements().retire(List.of(this.eli), NOW.plusSeconds(1), TODAY, LATER);
		this.database.people().update(List.of(person(this.eli, "eli", "Eli", "Ender")), NOW);
		this.staff = addGroup("Staff");
		this.guests = addGroup("Guests");
		this.database.groups().found(this.staff, List.of(this.ana, gus));
		this.database.groups().found(this.guests, List.of(gus, this.cy, this.excepted));
		put(new Scope.Group(this.staff), SettingValue.ON, Optional.empty());
		put(new Scope.Group(this.guests), SettingValue.OFF, Optional.of(Lock.OPEN_ENDED));
		this.database.settingExceptions()
			.grant(new SettingException(this.excepted, KEY, NOW.plusSeconds(600), "amara", NOW, "exam"));
		this.kept = indexes();
	}

	Indexes indexes() {
		SettingsService settings = new SettingFixture(this.database, this.account, this.clock).settings;
		CurrentRoster current = new CurrentRoster(this.database.roster(), this.database.groups(),
				this.database.counters(), Runnable::run);
		return new Indexes(settings, userList(this.database, current, settings, this.account, this.clock), this.clock);
	}

	void update(Seen seen) {
		DirectoryUser user = person(this.ana, "ana", seen.givenName(), seen.familyName()).seen();
		this.database.people()
			.update(List.of(new Person(this.ana,
					new DirectoryUser(user.id(), user.dn(), user.uid(), user.displayName(), user.givenName(),
							user.familyName(), user.mail(), seen.licence(), user.number(), user.link(), seen.aliases()),
					Optional.empty())), NOW);
	}

	GroupId addGroup(String name) {
		GroupId id = this.database.groups().allot(1);
		this.database.groups().add(List.of(new Group(id, Optional.empty(), Optional.empty(), name, 1, false)), NOW);
		return id;
	}

	void put(Scope scope, SettingValue value, Optional<Lock> lock) {
		this.database.assignments().put(List.of(new Assignment(KEY, scope, value, lock, "amara", NOW, "")));
	}

	void handOver() {
		PersonalRoom before = this.database.rooms().of(this.dan).orElseThrow();
		PersonalRoom after = room(this.cy, before.pmi().number(), Optional.empty());
		assertThat(this.database.jdbc()
			.<Boolean>inTransaction(() -> this.database.transfers()
				.move(new HandOver(this.database.people().find(this.dan).orElseThrow(),
						this.database.people().find(this.cy).orElseThrow(), before, after, Optional.empty(), 0), TODAY,
						LATER)))
			.isTrue();
	}

	/** Returns Ana's entry in the directory. */
	record Seen(String givenName, String familyName, Licence licence, PersonAliases aliases) {
	}

}
