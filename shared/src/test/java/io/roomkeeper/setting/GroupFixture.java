package io.roomkeeper.setting;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
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
import io.roomkeeper.groupadmin.GroupAdministratorService;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.GroupQueries;
import io.roomkeeper.groupadmin.LocalGroups;
import io.roomkeeper.groupadmin.LocalMembers;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.exception.ExceptionPolicy;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.review.PeopleQueries;
import io.roomkeeper.setting.review.PolicyReview;
import io.roomkeeper.store.TestStores;
import io.roomkeeper.store.memory.MemoryStores;

/** People and groups in memory, and the services around groups. */
public final class GroupFixture implements AutoCloseable {

	public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	public static final Actor ADMIN = new Actor("bjorn.muller", Set.of(Role.USER, Role.ADMIN));

	public static final Actor HELPDESK = new Actor("nikos", Set.of(Role.USER, Role.HELPDESK));

	public static final SettingKey FILES = new SettingKey("in_meeting.file_transfer");

	public static final SettingKey PERSONAL_MEETING = new SettingKey("schedule_meeting.personal_meeting");

	public final TestStores stores = new MemoryStores();

	private SettingFixture services = services();

	public SettingsService settings = this.services.settings;

	public GroupOrder order = this.services.groups.order;

	public LocalGroups groups = this.services.groups.groups;

	public MissingGroups missing = this.services.groups.missing;

	PeoplePages pages = this.services.pages;

	public LocalMembers members = this.services.groups.members;

	public GroupAdministratorService appointments = this.services.groups.administrators;

	public GroupQueries book = this.services.groups.queries;

	public PolicyReview review = this.services.review;

	PeopleQueries queries = this.services.queries;

	/** The same services as another process has them. */
	public SettingsService service() {
		return services().settings;
	}

	private SettingFixture services() {
		Account account = new Account(Plan.ENTERPRISE, ZoneOffset.UTC, URI.create("http://localhost"), "helpdesk");
		return new SettingFixture(this.stores, account, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	/** Deletes everything. */
	public void empty() {
		this.stores.empty();
		restart();
	}

	/** Replaces all services, as a new process does. */
	public void restart() {
		this.services = services();
		this.settings = this.services.settings;
		this.order = this.services.groups.order;
		this.groups = this.services.groups.groups;
		this.missing = this.services.groups.missing;
		this.pages = this.services.pages;
		this.members = this.services.groups.members;
		this.appointments = this.services.groups.administrators;
		this.book = this.services.groups.queries;
		this.review = this.services.review;
		this.queries = this.services.queries;
	}

	public ExceptionService exceptions(ExceptionPolicy policy) {
		return this.services.exceptions(policy);
	}

	public PersonId person(String uid) {
		PersonId id = this.stores.people().allot(1);
		DirectoryUser seen = new DirectoryUser(new DirectoryId("id of " + uid), "uid=" + uid, new Uid(uid), uid, uid,
				uid, Optional.of(uid + "@example.org"), Licence.LICENSED, Optional.empty(), Optional.empty());
		this.stores.people().add(List.of(new Person(id, seen, Optional.empty())), NOW);
		return id;
	}

	public GroupId fromDirectory(String name, PersonId... members) {
		GroupId id = this.stores.groups().allot(1);
		this.stores.groups()
			.add(List.of(new Group(id, Optional.of(new DirectoryId(name)), Optional.of("cn=" + name), name, 1, false)),
					NOW);
		this.stores.groups().found(id, Arrays.asList(members));
		return id;
	}

	public GroupId local(String name, String... uids) {
		GroupId id = this.groups.create(ADMIN, name);
		this.members.apply(ADMIN, id, List.of(uids), true);
		return id;
	}

	public void lock(GroupId group, SettingKey key, SettingValue value) {
		this.settings.assign(ADMIN,
				ProposedAssignment.locked(new Scope.Group(group), key, value, Optional.empty(), "exam season"));
	}

	public static Actor user(String uid) {
		return new Actor(uid, Set.of(Role.USER));
	}

	@Override
	public void close() {
		this.stores.close();
	}

}
