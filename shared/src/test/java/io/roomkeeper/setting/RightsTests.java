package io.roomkeeper.setting;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditReader;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.exception.ExceptionPolicy;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.review.PeopleQuery;
import io.roomkeeper.setting.review.PolicyFinding;
import io.roomkeeper.setting.review.PolicyReview;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.roomkeeper.setting.GroupFixture.FILES;
import static io.roomkeeper.setting.GroupFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests who may do what. Pages, the API and commands all use the services tested here. A
 * cell of the table says whether the role may.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTests {

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	/**
	 * This setting is locked for the account, and helpdesk may grant exceptions from it.
	 */
	private static final SettingKey CHAT = new SettingKey("in_meeting.chat");

	private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

	private static final Scope ACCOUNT = new Scope.Account();

	@AutoClose
	private final GroupFixture at = new GroupFixture();

	private GroupId choir = new GroupId(1);

	private GroupId students = new GroupId(1);

	private ExceptionService exceptions = exceptions();

	/** One column for each kind of actor. */
	private static Map<String, Actor> actors() {
		Map<String, Actor> actors = new LinkedHashMap<>();
		actors.put("admin", new Actor("bjorn.muller", Set.of(Role.USER, Role.ADMIN)));
		actors.put("helpdesk", new Actor("nikos", Set.of(Role.USER, Role.HELPDESK)));
		actors.put("administrator of Choir", new Actor("ana", Set.of(Role.USER)));
		actors.put("member of Choir", new Actor("bo", Set.of(Role.USER)));
		actors.put("usage token", new Actor("cy", Set.of(Role.USAGE)));
		return actors;
	}

	private ExceptionService exceptions() {
		return this.at.exceptions(new ExceptionPolicy(Set.of(CHAT), Duration.ofDays(7)));
	}

	private void begin() {
		this.at.empty();
		List.of("bjorn.muller", "nikos", "ana", "bo", "cy").forEach(this.at::person);
		this.students = this.at.fromDirectory("Students");
		this.choir = this.at.local("Choir", "ana", "bo");
		this.at.appointments.appoint(GroupFixture.ADMIN, this.choir, PersonRef.of(new Uid("ana")));
		this.exceptions = exceptions();
		for (SettingKey key : List.of(FILES, CHAT)) {
			this.at.settings.assign(GroupFixture.ADMIN,
					ProposedAssignment.locked(ACCOUNT, key, SettingValue.OFF, Optional.empty(), "exam season"));
		}
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', useHeadersInDisplayName = false, textBlock = """
			# action                                 | admin | helpdesk | administrator | member | usage
			read the account's settings              |   x   |    x     |       -       |   -    |   -
			read what was set for the account        |   x   |    x     |       -       |   -    |   -
			preview a change for the account         |   x   |    x     |       -       |   -    |   -
			change the account's settings            |   x   |    -     |       -       |   -    |   -
			lock the account's settings              |   x   |    -     |       -       |   -    |   -
			withdraw the account's settings          |   x   |    -     |       -       |   -    |   -
			read the group's settings                |   x   |    x     |       x       |   -    |   -
			preview a change for the group           |   x   |    x     |       x       |   -    |   -
			change the group's settings              |   x   |    -     |       x       |   -    |   -
			lock the group's settings                |   x   |    -     |       x       |   -    |   -
			read another group's settings            |   x   |    x     |       -       |   -    |   -
			change another group's settings          |   x   |    -     |       -       |   -    |   -
			read one's own settings                  |   x   |    x     |       x       |   x    |   -
			change one's own settings                |   x   |    x     |       x       |   x    |   -
			lock one's own settings                  |   x   |    -     |       -       |   -    |   -
			explain another's setting                |   x   |    x     |       -       |   -    |   -
			say what would free another              |   x   |    x     |       -       |   -    |   -
			change another's settings                |   x   |    -     |       -       |   -    |   -
			lock another's settings                  |   x   |    -     |       -       |   -    |   -
			ask for an exception for oneself         |   x   |    x     |       x       |   x    |   -
			ask for an exception for another         |   x   |    x     |       -       |   -    |   -
			see who asked for exceptions             |   x   |    x     |       -       |   -    |   -
			grant an exception                       |   x   |    -     |       -       |   -    |   -
			grant one that policy lets               |   x   |    x     |       -       |   -    |   -
			refuse an exception                      |   x   |    -     |       -       |   -    |   -
			end an exception                         |   x   |    -     |       -       |   -    |   -
			list all groups                          |   x   |    x     |       -       |   -    |   -
			see the group and its members            |   x   |    x     |       x       |   -    |   -
			see another group and its members        |   x   |    x     |       -       |   -    |   -
			create a group                           |   x   |    -     |       -       |   -    |   -
			rename the group                         |   x   |    -     |       -       |   -    |   -
			delete the group                         |   x   |    -     |       -       |   -    |   -
			preview another order of groups          |   x   |    x     |       -       |   -    |   -
			move the group in the order              |   x   |    -     |       -       |   -    |   -
			say who is in the group                  |   x   |    -     |       x       |   -    |   -
			see who administers the group            |   x   |    x     |       x       |   -    |   -
			appoint an administrator                 |   x   |    -     |       -       |   -    |   -
			dismiss an administrator                 |   x   |    -     |       -       |   -    |   -
			ask who has a value                      |   x   |    x     |       -       |   -    |   -
			see findings                             |   x   |    x     |       -       |   -    |   -
			fix a finding                            |   x   |    -     |       -       |   -    |   -
			compare the models                       |   x   |    x     |       -       |   -    |   -
			see the posture                          |   x   |    x     |       -       |   -    |   -
			read the audit trail                     |   x   |    -     |       -       |   -    |   -
			""")
	void areAsTheTableSays(String action, String admin, String helpdesk, String administrator, String member,
			String usage) {
		StringBuilder found = new StringBuilder();
		actors().values().forEach((actor) -> {
			begin();
			Consumer<Actor> work = prepared(action);
			found.append(may(work, actor) ? "x" : "-");
		});

		assertThat(found.toString()).isEqualTo(admin + helpdesk + administrator + member + usage);
	}

	private static boolean may(Consumer<Actor> work, Actor actor) {
		try {
			work.accept(actor);
			return true;
		}
		catch (AccessDeniedForActorException _) {
			return false;
		}
	}

	private Consumer<Actor> prepared(String action) {
		Scope group = new Scope.Group(this.choir);
		Scope other = new Scope.Group(this.students);
		SettingsService settings = this.at.settings;
		return switch (action) {
			case "read the account's settings" -> (actor) -> settings.at(actor, ACCOUNT);
			case "read what was set for the account" -> (actor) -> settings.history(actor, ACCOUNT, FILES);
			case "preview a change for the account" -> (actor) -> settings.preview(actor, open(ACCOUNT));
			case "change the account's settings" -> (actor) -> settings.assign(actor, open(ACCOUNT));
			case "lock the account's settings" -> (actor) -> settings.assign(actor, locked(ACCOUNT));
			case "withdraw the account's settings" ->
				(actor) -> settings.clear(actor, ACCOUNT, FILES, AssignmentSlot.VALUE, "");
			case "read the group's settings" -> (actor) -> settings.at(actor, group);
			case "preview a change for the group" -> (actor) -> settings.preview(actor, open(group));
			case "change the group's settings" -> (actor) -> settings.assign(actor, open(group));
			case "lock the group's settings" -> (actor) -> settings.assign(actor, locked(group));
			case "read another group's settings" -> (actor) -> settings.at(actor, other);
			case "change another group's settings" -> (actor) -> settings.assign(actor, open(other));
			case "read one's own settings" -> (actor) -> settings.effective(actor, PersonRef.of(new Uid(actor.name())));
			case "change one's own settings" -> (actor) -> settings.assign(actor, open(own(actor)));
			case "lock one's own settings" -> (actor) -> settings.assign(actor, locked(own(actor)));
			case "change another's settings" -> (actor) -> settings.assign(actor, open(others(actor)));
			case "lock another's settings" -> (actor) -> settings.assign(actor, locked(others(actor)));
			case "explain another's setting" ->
				(actor) -> settings.explain(actor, other(actor), FILES, Optional.empty());
			case "say what would free another" -> (actor) -> settings.unlockOptions(actor, other(actor), FILES);
			default -> preparedException(action);
		};
	}

	private Consumer<Actor> preparedException(String action) {
		return switch (action) {
			case "ask for an exception for oneself" ->
				(actor) -> this.exceptions.ask(actor, PersonRef.of(new Uid(actor.name())), FILES, TOMORROW, "exam");
			case "ask for an exception for another" ->
				(actor) -> this.exceptions.ask(actor, other(actor), FILES, TOMORROW, "exam");
			case "see who asked for exceptions" -> (actor) -> this.exceptions.open(actor);
			case "grant an exception" -> (actor) -> this.exceptions.grant(actor, other(actor), FILES, TOMORROW, "exam");
			case "grant one that policy lets" ->
				(actor) -> this.exceptions.grant(actor, other(actor), CHAT, TOMORROW, "exam");
			case "refuse an exception" -> {
				long id = this.exceptions.ask(GroupFixture.ADMIN, PersonRef.of(new Uid("cy")), FILES, TOMORROW, "exam")
					.id();
				yield (actor) -> this.exceptions.decide(actor, id, false, "no");
			}
			case "end an exception" -> {
				this.exceptions.grant(GroupFixture.ADMIN, PersonRef.of(new Uid("cy")), FILES, TOMORROW, "exam");
				yield (actor) -> this.exceptions.end(actor, PersonRef.of(new Uid("cy")), FILES, "over");
			}
			default -> preparedGroup(action);
		};
	}

	private Consumer<Actor> preparedGroup(String action) {
		GroupId id = this.choir;
		return switch (action) {
			case "list all groups" -> (actor) -> this.at.order.all(actor);
			case "see the group and its members" -> (actor) -> see(actor, id);
			case "see another group and its members" -> (actor) -> see(actor, this.students);
			case "create a group" -> (actor) -> this.at.groups.create(actor, "Chess");
			case "rename the group" -> (actor) -> this.at.groups.rename(actor, id, "Big choir");
			case "delete the group" -> (actor) -> this.at.groups.delete(actor, id);
			case "preview another order of groups" -> (actor) -> this.at.order.preview(actor, id, 1);
			case "move the group in the order" -> (actor) -> this.at.order.move(actor, id, 1);
			case "say who is in the group" -> (actor) -> this.at.members.apply(actor, id, List.of("cy"), true);
			case "see who administers the group" -> (actor) -> this.at.appointments.of(actor, id);
			case "appoint an administrator" ->
				(actor) -> this.at.appointments.appoint(actor, id, PersonRef.of(new Uid("bo")));
			case "dismiss an administrator" ->
				(actor) -> this.at.appointments.dismiss(actor, id, PersonRef.of(new Uid("ana")));
			default -> preparedReview(action);
		};
	}

	private Consumer<Actor> preparedReview(String action) {
		PolicyReview review = this.at.review;
		AuditReader audit = new AuditReader(this.at.stores.auditTrail());
		return switch (action) {
			case "ask who has a value" -> (actor) -> this.at.queries.ask(actor, PeopleQuery.about(FILES));
			case "see findings" -> review::findings;
			case "fix a finding" -> {
				this.at.settings.assign(GroupFixture.ADMIN, open(new Scope.Group(this.students)));
				PolicyFinding finding = review.findings(GroupFixture.ADMIN).getFirst();
				yield (actor) -> review.fix(actor, finding, "tidy");
			}
			case "compare the models" -> review::models;
			case "see the posture" -> review::posture;
			case "read the audit trail" -> (actor) -> audit.page(actor, AuditQuery.ALL, Long.MAX_VALUE, 10);
			default -> throw new IllegalArgumentException(action);
		};
	}

	private void see(Actor actor, GroupId id) {
		this.at.book.profile(actor, id);
		this.at.book.members(actor, id, true, "");
	}

	private Scope own(Actor actor) {
		return this.at.settings.scopeOf(PersonRef.of(new Uid(actor.name())));
	}

	private Scope others(Actor actor) {
		return this.at.settings.scopeOf(other(actor));
	}

	private static PersonRef other(Actor actor) {
		return PersonRef.of(new Uid(actor.name().equals("cy") ? "bo" : "cy"));
	}

	private static ProposedAssignment open(Scope scope) {
		return ProposedAssignment.open(scope, WAITING_ROOM, SettingValue.ON, "");
	}

	private static ProposedAssignment locked(Scope scope) {
		return ProposedAssignment.locked(scope, WAITING_ROOM, SettingValue.ON, Optional.empty(), "");
	}

}
