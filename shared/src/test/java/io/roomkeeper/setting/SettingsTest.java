package io.roomkeeper.setting;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.exception.ExceptionPolicy;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.store.TestStores;
import io.roomkeeper.store.memory.MemoryStores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Two people, one of them in a group, and the services of their settings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SettingsTest {

	static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	static final SettingKey FILES = new SettingKey("in_meeting.file_transfer");

	static final SettingKey PERSONAL_MEETING = new SettingKey("schedule_meeting.personal_meeting");

	static final Actor ADMIN = new Actor("bjorn.muller", Set.of(Role.USER, Role.ADMIN));

	static final Actor HELPDESK = new Actor("nikos", Set.of(Role.USER, Role.HELPDESK));

	static final Actor ANA = new Actor("ana.garcia", Set.of(Role.USER));

	static final Uid ANAS_UID = new Uid("ana.garcia");

	static final Uid PETERS_UID = new Uid("peter");

	static final Scope ACCOUNT = new Scope.Account();

	@AutoClose
	final TestStores stores;

	Scope students = ACCOUNT;

	Scope ana = ACCOUNT;

	SettingFixture services;

	SettingsService settings;

	SettingsTest() {
		this(new MemoryStores());
	}

	SettingsTest(TestStores stores) {
		this.stores = stores;
		this.services = services(NOW);
		this.settings = this.services.settings;
	}

	SettingsService service(Instant now) {
		return services(now).settings;
	}

	SettingFixture services(Instant now) {
		Account account = new Account(Plan.ENTERPRISE, ZoneOffset.UTC, URI.create("http://localhost"), "helpdesk");
		return new SettingFixture(this.stores, account, Clock.fixed(now, ZoneOffset.UTC));
	}

	ExceptionService exceptions() {
		return this.services.exceptions(ExceptionPolicy.ADMINS_ONLY);
	}

	@BeforeEach
	void fill() {
		this.stores.empty();
		this.services = services(NOW);
		this.settings = this.services.settings;
		PersonId first = person("ana.garcia");
		person("peter");
		GroupId group = this.stores.groups().allot(1);
		this.stores.groups()
			.add(List.of(new Group(group, Optional.of(new DirectoryId("students")), Optional.of("cn=students"),
					"Students", 1, false)), NOW);
		this.stores.groups().found(group, List.of(first));
		this.students = new Scope.Group(group);
		this.ana = new Scope.User(first);
	}

	private PersonId person(String uid) {
		PersonId id = this.stores.people().allot(1);
		DirectoryUser seen = new DirectoryUser(new DirectoryId("id of " + uid), "uid=" + uid, new Uid(uid), uid, uid,
				uid, Optional.empty(), Licence.LICENSED, Optional.empty(), Optional.empty());
		this.stores.people().add(List.of(new Person(id, seen, Optional.empty())), NOW);
		return id;
	}

	void lock(Scope scope, SettingKey key, SettingValue value) {
		this.settings.assign(ADMIN, ProposedAssignment.locked(scope, key, value, Optional.empty(), "exam season"));
	}

	void choose(SettingKey key, SettingValue value) {
		this.settings.assign(ANA, ProposedAssignment.open(this.ana, key, value, ""));
	}

	EffectiveSetting explain(SettingKey key) {
		return this.settings.explain(HELPDESK, PersonRef.of(ANAS_UID), key, Optional.empty());
	}

}
