package io.roomkeeper.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.policy.SettingExceptions;

/**
 * Adds settings to the sample organisation: locks with a reason and an end, open values
 * of groups, people's own choices, and an exception.
 */
class SampleSettings {

	private static final String BJORN = "bjorn.muller";

	private static final String AMARA = "amara.okafor";

	/** The student with an exception from the lock of the students. */
	private static final String HANAKO = "hanako.yamada";

	private static final SettingKey PERSONAL_MEETING = new SettingKey("schedule_meeting.personal_meeting");

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	private static final SettingKey FILES = new SettingKey("in_meeting.file_transfer");

	private static final SettingKey PASSCODE = new SettingKey("schedule_meeting.require_password_for_pmi_meetings");

	private static final SettingKey INSTANT = new SettingKey("schedule_meeting.use_pmi_for_instant_meetings");

	private final Groups groups;

	private final Assignments assignments;

	private final SettingExceptions exceptions;

	private final AuditTrail trail;

	SampleSettings(Groups groups, Assignments assignments, SettingExceptions exceptions, AuditTrail trail) {
		this.groups = groups;
		this.assignments = assignments;
		this.exceptions = exceptions;
		this.trail = trail;
	}

	/** Returns whether personal meeting IDs are off for that person: for the students. */
	static boolean disableRoomOf(SamplePerson person) {
		return person.position().unit().equals("students") && !person.uid().equals(HANAKO);
	}

	/** Adds all settings as of that day. */
	void enter(Map<String, PersonId> people, LocalDate today) {
		order(noon(today.minusMonths(9), today));
		Instant autumn = noon(exams(today).withMonth(11).withDayOfMonth(3), today);
		Instant earlier = noon(today.minusMonths(9), today);
		account(WAITING_ROOM, SettingValue.ON, BJORN, earlier, "nobody walks in by accident");
		account(PERSONAL_MEETING, SettingValue.ON, BJORN, earlier, "default for everybody");
		account(FILES, SettingValue.OFF, AMARA, earlier, "send links instead of files");
		group("Everyone", PERSONAL_MEETING, SettingValue.ON, Optional.empty(), AMARA, earlier, "");
		group("Staff", PASSCODE, new SettingValue("all"), Optional.of(Lock.OPEN_ENDED), AMARA, earlier,
				"strangers joined two lectures");
		group("Exam board", WAITING_ROOM, SettingValue.ON, Optional.of(new Lock(Optional.empty(), true)), BJORN,
				earlier, "marks are confidential");
		group("Hybrid teaching pilot", WAITING_ROOM, SettingValue.OFF, Optional.empty(), AMARA, earlier,
				"lecture halls join by themselves");
		person(people, "ana.garcia", PERSONAL_MEETING, SettingValue.ON, Optional.empty(), "ana.garcia", earlier);
		person(people, "maria.fernandez-de-cordoba", INSTANT, SettingValue.ON, Optional.empty(),
				"maria.fernandez-de-cordoba", earlier);
		person(people, "ruth.feldman", FILES, SettingValue.ON, Optional.empty(), "ruth.feldman", earlier);
		person(people, "sukarji", FILES, SettingValue.OFF, Optional.of(Lock.OPEN_ENDED), BJORN, earlier);
		group("Students", PERSONAL_MEETING, SettingValue.OFF,
				Optional.of(new Lock(Optional.of(start(exams(today))), false)), BJORN, autumn, "exam season");
		except(people, HANAKO, today);
	}

	/**
	 * Orders the groups: pilots before students, students before staff, and everyone
	 * last.
	 */
	private void order(Instant at) {
		List<Group> order = new ArrayList<>(this.groups.all());
		List<String> first = List.of("Hybrid teaching pilot", "Students", "Exam board", "Staff");
		order.sort(Comparator.comparingInt((Group group) -> switch (group.name()) {
			case "Everyone" -> Integer.MAX_VALUE;
			default -> first.contains(group.name()) ? first.indexOf(group.name()) : first.size() + group.priority();
		}));
		this.groups.order(order.stream().map(Group::id).toList(), at);
	}

	/** Returns the end of the next exams. */
	private static LocalDate exams(LocalDate today) {
		LocalDate end = LocalDate.of(today.getYear(), 12, 20);
		return today.isBefore(end) ? end : end.plusYears(1);
	}

	/** Returns noon of that day, or of yesterday if that day is in the future. */
	private static Instant noon(LocalDate day, LocalDate today) {
		LocalDate past = day.isBefore(today) ? day : today.minusDays(1);
		return past.atTime(12, 0).toInstant(ZoneOffset.UTC);
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	private void account(SettingKey key, SettingValue value, String author, Instant at, String reason) {
		enter(new AuditSubject.Account(),
				new Assignment(key, new Scope.Account(), value, Optional.empty(), author, at, reason));
	}

	private void group(String name, SettingKey key, SettingValue value, Optional<Lock> lock, String author, Instant at,
			String reason) {
		this.groups.all().stream().filter((group) -> group.name().equals(name)).findFirst().ifPresent((group) -> {
			GroupId id = group.id();
			enter(id.auditSubject(), new Assignment(key, new Scope.Group(id), value, lock, author, at, reason));
		});
	}

	private void person(Map<String, PersonId> people, String uid, SettingKey key, SettingValue value,
			Optional<Lock> lock, String author, Instant at) {
		Optional.ofNullable(people.get(uid))
			.ifPresent((id) -> enter(new Uid(uid).auditSubject(), new Assignment(key, new Scope.User(id), value, lock,
					author, at, lock.isPresent() ? "shared a file with malware" : "")));
	}

	private void enter(AuditSubject subject, Assignment set) {
		this.assignments.put(List.of(set));
		this.trail.append(set.author(),
				new AuditEvent.SettingAssigned(subject, set.key().text(), Optional.empty(), set.value().text(),
						set.lock().isPresent(), set.lock().flatMap(Lock::until),
						set.lock().filter(Lock::noExceptions).isPresent(), set.reason()),
				set.at());
	}

	private void except(Map<String, PersonId> people, String uid, LocalDate today) {
		Optional.ofNullable(people.get(uid)).ifPresent((id) -> {
			Instant at = noon(today, today);
			SettingException granted = new SettingException(id, PERSONAL_MEETING, start(today.plusDays(14)), AMARA, at,
					"oral exam by video");
			this.exceptions.grant(granted);
			this.trail.append(AMARA, new AuditEvent.ExceptionGranted(new Uid(uid).auditSubject(),
					PERSONAL_MEETING.text(), granted.until(), granted.reason()), at);
		});
	}

}
