package io.roomkeeper.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.adopt.RoomsImport;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.usage.UsageImport;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.groupadmin.GroupAdministratorService;
import io.roomkeeper.groupadmin.LocalGroups;
import io.roomkeeper.groupadmin.LocalMembers;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.token.Tokens;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A small organisation with a past: people who left, came back and share a uid, groups
 * that nest and vanish, rooms in every state, settings of every kind, exceptions, tokens,
 * meetings, and runs that ended in every way.
 */
final class SampleHistory implements AutoCloseable {

	private static final Actor ADMIN = Actor.operator("test");

	private static final SettingKey PERSONAL_MEETING = new SettingKey("schedule_meeting.personal_meeting");

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	private static final SettingKey FILES = new SettingKey("in_meeting.file_transfer");

	private static final SettingKey PASSCODE = new SettingKey("schedule_meeting.require_password_for_pmi_meetings");

	private static final int PEOPLE = 70;

	private final TestRoomkeeper roomkeeper;

	private final Path folder;

	private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

	private final Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);

	private SampleHistory(TestRoomkeeper roomkeeper, Path folder) {
		this.roomkeeper = roomkeeper;
		this.folder = folder;
	}

	/**
	 * Starts Roomkeeper.
	 * @param folder for the data directory, in {@code data}, and for files
	 * @param more keys beyond those of {@link TestRoomkeeper}
	 */
	static SampleHistory start(Path folder, Map<String, Object> more) {
		Map<String, Object> keys = new HashMap<>(more);
		keys.put("roomkeeper.roles.admin", "Staff");
		return new SampleHistory(TestRoomkeeper.start(folder.resolve("data"), keys), folder);
	}

	TestRoomkeeper roomkeeper() {
		return this.roomkeeper;
	}

	void play() throws IOException {
		addPeopleAndGroups();
		importRooms(
				"uid,number,link,passcode,last_used_on\nu10,3456789013,ten.room,s3cret,%s\nnobody.yet,4567890135,,,\n"
					.formatted(this.today.minusDays(40)));
		run(JobName.SYNC, RunMode.APPLY, 500);
		useRooms();
		set();
		confirm(run(JobName.SWEEP, RunMode.APPLY, 0));
		leaveAndReturn();
		grant();
		issueTokens();
		planMeetings();
		run(JobName.LAPSE, RunMode.APPLY, 0);
		run(JobName.WARN, RunMode.APPLY, 0);
		run(JobName.SWEEP, RunMode.PLAN, -90);
		run(JobName.NIGHTLY, RunMode.APPLY, 0);
		pauseAndFail();
	}

	private void addPeopleAndGroups() {
		for (int number = 1; number <= PEOPLE; number++) {
			this.roomkeeper.change(SampleEntries.person(number, 0));
		}
		this.roomkeeper.change(SampleEntries.group("Research", SampleEntries.members(10, 30)),
				SampleEntries.group("Old project", SampleEntries.members(31, 34)),
				SampleEntries.group("Exam board", SampleEntries.members(1, 9)),
				SampleEntries.group("Empty circle", "member: uid=nobody,dc=test,dc=example\n"), """
						dn: cn=Everyone,ou=groups,dc=test,dc=example
						changetype: modify
						add: member
						member: cn=Research,ou=groups,dc=test,dc=example
						member: cn=Old project,ou=groups,dc=test,dc=example
						""");
	}

	private void useRooms() throws IOException {
		StringBuilder uses = new StringBuilder("uid,used_on\n");
		for (int number = 11; number <= 48; number++) {
			uses.append(SampleEntries.uid(number)).append(',').append(this.today.minusDays(number * 9L)).append('\n');
		}
		uses.append("nobody,2026-01-01\nada,2026-13-01\n");
		Path file = Files.writeString(this.folder.resolve("use.csv"), uses);
		this.roomkeeper.get(UsageImport.class).importFile(file, request(JobName.USAGE_IMPORT, RunMode.APPLY, 0));
	}

	private void importRooms(String csv) throws IOException {
		Path file = Files.writeString(this.folder.resolve("rooms.csv"), csv);
		this.roomkeeper.get(RoomsImport.class).importFile(file, request(JobName.ROOMS_IMPORT, RunMode.APPLY, 0));
	}

	private void set() {
		SettingsService settings = this.roomkeeper.get(SettingsService.class);
		Scope account = new Scope.Account();
		settings.assign(ADMIN, ProposedAssignment.open(account, WAITING_ROOM, SettingValue.ON, "nobody walks in"));
		settings.assign(ADMIN, ProposedAssignment.open(account, FILES, SettingValue.ON, ""));
		settings.assign(ADMIN, ProposedAssignment.open(account, FILES, SettingValue.OFF, "send links – not files"));
		lock("Staff", PASSCODE, new SettingValue("all"), Optional.empty());
		lock("Old project", WAITING_ROOM, SettingValue.OFF, Optional.empty());
		disableRooms("Research", this.now.plus(Duration.ofDays(200)));
		settings.assign(ADMIN, new ProposedAssignment(group("Exam board"), WAITING_ROOM, SettingValue.ON, true,
				Optional.empty(), true, "marks are confidential"));
		settings.assign(ADMIN, ProposedAssignment.locked(settings.scopeOf(PersonRef.of(new Uid("u50"))), FILES,
				SettingValue.OFF, Optional.of(this.now.plus(Duration.ofDays(9))), "shared a file with malware"));
		choose("u20", WAITING_ROOM, SettingValue.OFF);
		choose("u51", PERSONAL_MEETING, SettingValue.ON);
		choose("u51", FILES, SettingValue.ON);
		settings.clear(user("u51"), settings.scopeOf(PersonRef.of(new Uid("u51"))), FILES, AssignmentSlot.VALUE, "");
		GroupId pilot = this.roomkeeper.get(LocalGroups.class).create(ADMIN, "Pilot");
		this.roomkeeper.get(LocalMembers.class).apply(ADMIN, pilot, List.of("u52", "u53"), true);
		this.roomkeeper.get(GroupAdministratorService.class).appoint(ADMIN, pilot, PersonRef.of(new Uid("u54")));
		settings.assign(ADMIN, ProposedAssignment.open(new Scope.Group(pilot), FILES, SettingValue.ON, "pilot"));
	}

	private void lock(String group, SettingKey key, SettingValue value, Optional<Instant> until) {
		this.roomkeeper.get(SettingsService.class)
			.assign(ADMIN, ProposedAssignment.locked(group(group), key, value, until, "decided by the board"));
	}

	/** Writes directly to the store where the console would require a plan. */
	private void disableRooms(String group, Instant until) {
		this.roomkeeper.get(Assignments.class)
			.put(List.of(new Assignment(PERSONAL_MEETING, group(group), SettingValue.OFF,
					Optional.of(new Lock(Optional.of(until), false)), ADMIN.name(), this.now, "exam season")));
	}

	private void choose(String uid, SettingKey key, SettingValue value) {
		SettingsService settings = this.roomkeeper.get(SettingsService.class);
		settings.assign(user(uid),
				ProposedAssignment.open(settings.scopeOf(PersonRef.of(new Uid(uid))), key, value, ""));
	}

	private void leaveAndReturn() {
		leave(60, 63);
		run(JobName.SYNC, RunMode.APPLY, 0);
		JdbcTemplate database = this.roomkeeper.get(JdbcTemplate.class);
		database.update("update person set missing_since = ? where missing_since is not null",
				this.now.minus(Duration.ofDays(40)).atOffset(ZoneOffset.UTC));
		this.roomkeeper.change(SampleEntries.person(63, 0));
		run(JobName.SYNC, RunMode.APPLY, 0);
		leave(64, 66);
		this.roomkeeper.change(SampleEntries.person(66, 1),
				"dn: cn=Old project,ou=groups,dc=test,dc=example\nchangetype: delete\n");
		run(JobName.SYNC, RunMode.APPLY, 0);
	}

	private void grant() {
		ExceptionService desk = this.roomkeeper.get(ExceptionService.class);
		Instant until = this.now.plus(Duration.ofDays(14));
		desk.grant(ADMIN, PersonRef.of(new Uid("u11")), PERSONAL_MEETING, until, "oral exam");
		desk.grant(ADMIN, PersonRef.of(new Uid("u12")), PERSONAL_MEETING, until, "lecture");
		desk.end(ADMIN, PersonRef.of(new Uid("u12")), PERSONAL_MEETING, "over early");
		desk.ask(user("u13"), PersonRef.of(new Uid("u13")), PERSONAL_MEETING, until, "my students wait");
		long refused = desk.ask(user("u14"), PersonRef.of(new Uid("u14")), PERSONAL_MEETING, until, "please").id();
		desk.decide(ADMIN, refused, false, "not during exams");
	}

	private void issueTokens() {
		Tokens tokens = this.roomkeeper.get(Tokens.class);
		Optional<Instant> end = Optional.of(this.now.plus(Duration.ofDays(90)));
		tokens.createForPerson(ADMIN.from(Origin.COMMAND), "ada", Role.ADMIN, end);
		tokens.createForService(ADMIN, "meeting service", Role.USAGE, Optional.empty());
		tokens.createForService(ADMIN, "ticket system", Role.HELPDESK, end);
		tokens.revoke(ADMIN,
				tokens.createForService(ADMIN, "old monitoring", Role.METRICS, Optional.empty()).token().id());
	}

	private void planMeetings() {
		RosterEntries.only(this.roomkeeper.get(Roster.class), "u11")
			.ifPresent(
					(host) -> SampleMeetings.add(this.roomkeeper.get(Meetings.class), host.person().id(), this.today));
	}

	/** Adds a paused run, a planned run, and a run that finds no directory. */
	private void pauseAndFail() {
		leave(20, 45);
		run(JobName.SYNC, RunMode.APPLY, 0);
		run(JobName.SYNC, RunMode.PLAN, 0);
		this.roomkeeper.stopDirectory();
		run(JobName.SYNC, RunMode.APPLY, 0);
	}

	private Run run(JobName job, RunMode mode, int daysAgo) {
		return this.roomkeeper.get(Jobs.class).run(request(job, mode, daysAgo));
	}

	private void confirm(Run run) {
		if (run.status() == RunStatus.PAUSED) {
			this.roomkeeper.get(Jobs.class).confirm(run.id(), ADMIN);
		}
	}

	private RunRequest request(JobName job, RunMode mode, int daysAgo) {
		return RunRequest.of(job, mode, this.today.minusDays(daysAgo), ADMIN, RunOrigin.COMMAND);
	}

	private Scope group(String name) {
		return new Scope.Group(this.roomkeeper.get(Groups.class)
			.all()
			.stream()
			.filter((group) -> group.name().equals(name))
			.map(Group::id)
			.findFirst()
			.orElseThrow());
	}

	private void leave(int first, int last) {
		for (int number = first; number <= last; number++) {
			this.roomkeeper.change("dn: uid=%s,ou=people,dc=test,dc=example\nchangetype: delete\n"
				.formatted(SampleEntries.uid(number)));
		}
	}

	private static Actor user(String uid) {
		return new Actor(uid, Set.of(Role.USER));
	}

	@Override
	public void close() {
		this.roomkeeper.close();
	}

}
