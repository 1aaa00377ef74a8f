package io.roomkeeper.console.audit;

import java.util.Optional;

import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.run.RunId;
import io.roomkeeper.setting.catalog.SettingKey;

/** The pages of the objects that the audit trail names. */
final class ObjectPages {

	private ObjectPages() {
	}

	/** Returns the path of an object's page; empty if it has none. */
	static Optional<String> of(AuditSubject object) {
		return switch (object) {
			case AuditSubject.Person(String uid) when !uid.isBlank() && uid.length() <= Uid.LONGEST ->
				Optional.of(ConsoleRoutes.user(PersonRef.of(new Uid(uid))));
			case AuditSubject.Group(int id) -> Optional.of(ConsoleRoutes.group(new GroupId(id)));
			case AuditSubject.Run(long id) -> Optional.of(ConsoleRoutes.run(new RunId(id)));
			case AuditSubject.Plan(int id) -> Optional.of(ConsoleRoutes.change(new PlanId(id)));
			case AuditSubject.Setting(String key) -> Optional.of(ConsoleRoutes.setting(new SettingKey(key)));
			case AuditSubject.Meeting(String key) when key.matches("m-[1-9][0-9]{0,8}") ->
				Optional.of(ConsoleRoutes.meeting(MeetingKey.parse(key)));
			default -> Optional.empty();
		};
	}

}
