package io.roomkeeper.store;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.group.Group;
import io.roomkeeper.person.KnownPerson;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.roster.RosterEntry;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.setting.SettingFixture;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.exception.ExceptionRequest;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.text.Message;
import io.roomkeeper.token.ApiToken;

/**
 * What people see of a database, as lines of text: people, rooms, groups, effective
 * settings with their winner, exceptions, tokens, runs with their items, and the state of
 * the audit trail. An upgrade must not change any of them.
 */
public final class VisibleState {

	private static final List<SettingKey> KEYS = List.of(new SettingKey("schedule_meeting.personal_meeting"),
			new SettingKey("meeting_security.waiting_room"), new SettingKey("in_meeting.file_transfer"),
			new SettingKey("schedule_meeting.require_password_for_pmi_meetings"),
			new SettingKey("schedule_meeting.use_pmi_for_instant_meetings"));

	private static final int ENOUGH = 1_000;

	private final TestDatabase database;

	private final Instant moment;

	private final List<String> lines = new ArrayList<>();

	private VisibleState(TestDatabase database, Instant moment) {
		this.database = database;
		this.moment = moment;
	}

	/**
	 * The moment, then the lines in a fixed order.
	 * @param moment the time for which settings and exceptions are read
	 */
	public static List<String> withMoment(TestDatabase database, Instant moment) {
		VisibleState state = new VisibleState(database, moment);
		state.line(moment.toString());
		List<RosterEntry> people = state.people();
		people.forEach(state::person);
		state.database.groups().all().stream().sorted(Comparator.comparing(Group::id)).forEach(state::group);
		state.settings(people);
		state.exceptions();
		state.database.apiTokens().list().stream().sorted(Comparator.comparingInt(ApiToken::id)).forEach(state::token);
		state.database.runs().latest(null, ENOUGH).forEach(state::run);
		AuditVerification.Result audit = AuditVerification.verify(database.auditTrail());
		state.line("audit rows", audit.rows(), audit.hash(), audit.flaw().map(Message::plain).orElse("intact"));
		state.line("meetings", database.meetings().count());
		state.line("ledger since", database.ownership().ledgerCompleteSince().orElseThrow());
		return state.lines;
	}

	private List<RosterEntry> people() {
		List<PersonId> ids = this.database.people().known().values().stream().map(KnownPerson::id).toList();
		return this.database.roster()
			.all(ids)
			.stream()
			.sorted(Comparator.comparingInt((entry) -> entry.person().id().value()))
			.toList();
	}

	private void person(RosterEntry entry) {
		DirectoryUser seen = entry.person().seen();
		line("person " + entry.person().id().value(), seen.uid().value(), seen.displayName(), seen.mail().orElse("-"),
				seen.licence(), seen.dn(), entry.person().missingSince().map(Object::toString).orElse("present"));
		entry.room().ifPresent(this::room);
	}

	private void room(PersonalRoom room) {
		line("room " + room.owner().value(), room.pmi().digits(), room.link().map((link) -> link.name()).orElse("-"),
				room.passcode().map((passcode) -> passcode.text()).orElse("-"), room.state(), room.assignedOn(),
				text(room.lastUsedOn()), room.expiresOn(), text(room.expiredOn()));
	}

	private void group(Group group) {
		line("group " + group.id().value(), group.name(), group.dn().orElse("-"), group.priority(),
				group.missing() ? "missing" : "present", this.database.groups().directMembers(group.id()).length,
				this.database.groups().administrators().of(group.id()).stream().map(PersonId::value).sorted().toList());
	}

	/**
	 * Settings of everybody present, where the uid says who is meant.
	 */
	private void settings(List<RosterEntry> people) {
		Account account = new Account(Plan.ENTERPRISE, ZoneOffset.UTC, URI.create("http://localhost"), "helpdesk");
		SettingsService service = new SettingFixture(this.database, account,
				Clock.fixed(this.moment, ZoneOffset.UTC)).settings;
		Map<String, Integer> uids = new HashMap<>();
		people.forEach((entry) -> uids.merge(entry.person().seen().uid().value(), 1, Integer::sum));
		for (RosterEntry entry : people) {
			if (entry.person().missingSince().isEmpty()
					&& uids.getOrDefault(entry.person().seen().uid().value(), 0) == 1) {
				service.effective(Actor.operator("test"), PersonRef.of(entry.person().id()))
					.stream()
					.filter((setting) -> KEYS.contains(setting.key()))
					.forEach((setting) -> setting(entry.person().seen().uid().value(), setting));
			}
		}
	}

	private void setting(String uid, EffectiveSetting setting) {
		Candidate winner = setting.explanation().winner();
		line("setting of " + uid, setting.key().text(), setting.value(), setting.locked() ? "locked" : "open",
				winner.name(), winner.code(), text(winner.by()), text(winner.at()), text(winner.reason()),
				text(winner.until()), text(setting.explanation().keptChoice()));
	}

	private void exceptions() {
		this.database.settingExceptions()
			.activeAt(this.moment)
			.stream()
			.map((one) -> exception(one))
			.sorted()
			.forEach(this.lines::add);
		for (ExceptionRequest request : this.database.exceptionRequests().open()) {
			line("request " + request.id(), request.person().value(), request.key().text(), request.until(),
					request.askedBy(), request.reason());
		}
	}

	private static String exception(SettingException one) {
		return "exception | %d | %s | %s | %s | %s".formatted(one.person().value(), one.key().text(), one.until(),
				one.author(), one.reason());
	}

	private void token(ApiToken token) {
		line("token " + token.id(), token.name(), token.role(), token.createdBy(), text(token.endsAt()),
				token.revokedAt().isPresent() ? "revoked" : "valid");
	}

	private void run(Run run) {
		line("run " + run.id().value(), run.job(), run.mode(), run.asOf(), run.status(), run.startedBy(),
				run.startedAt(), text(run.endedAt()), run.counts().of(CountKind.CREATED),
				run.counts().of(CountKind.UPDATED), run.counts().of(CountKind.MISSING),
				run.counts().of(CountKind.EXPIRED), run.counts().of(CountKind.RETIRED),
				run.counts().of(CountKind.SKIPPED), text(run.message().map(Message::plain)));
		for (RunItem item : this.database.runs().items(run.id(), Optional.empty(), 0, ENOUGH)) {
			line("  item", item.item(), item.outcome(), item.detail());
		}
		this.database.runs().stagesOf(run.id()).forEach(this::run);
	}

	private static String text(Optional<?> value) {
		return value.map(Object::toString).orElse("-");
	}

	private void line(String what, Object... values) {
		StringBuilder line = new StringBuilder(what);
		for (Object value : values) {
			line.append(" | ").append(value);
		}
		this.lines.add(line.toString());
	}

}
