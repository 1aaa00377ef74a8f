package io.roomkeeper.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An event to be recorded. The trail adds the actor and the time. */
public sealed interface AuditEvent {

	/** Returns the object of the event. */
	AuditSubject subject();

	/** Returns the details as a flat JSON object, always in the same order. */
	String detail();

	/**
	 * Returns what the event concerns besides its subject. The event is in the timelines
	 * of these objects too.
	 */
	default List<AuditSubject> mentions() {
		return subject().person().stream().toList();
	}

	/** Returns the kind of event. */
	default String kind() {
		return getClass().getSimpleName();
	}

	/**
	 * A setting was assigned a value.
	 *
	 * @param subject the scope
	 * @param setting the setting's key
	 * @param before the previous value
	 * @param after the new value
	 * @param locked whether the lock prevents changes at narrower scopes
	 * @param until when the lock ends
	 * @param noExceptions whether the lock admits no exceptions
	 * @param reason why, in the author's words
	 */
	record SettingAssigned(AuditSubject subject, String setting, Optional<String> before, String after, boolean locked,
			Optional<Instant> until, boolean noExceptions, String reason) implements AuditEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Setting(this.setting));
		}

		@Override
		public String detail() {
			return new DetailText().text("setting", this.setting)
				.text("before", this.before)
				.text("after", this.after)
				.text("locked", Boolean.toString(this.locked))
				.text("until", this.until.map(Instant::toString))
				.text("noExceptions", Boolean.toString(this.noExceptions))
				.text("reason", this.reason)
				.toString();
		}

	}

	/**
	 * An assignment was withdrawn.
	 *
	 * @param subject the scope
	 * @param setting the setting's key
	 * @param before the withdrawn value
	 * @param locked whether an administrator had locked it for one person
	 * @param reason why, in the author's words
	 */
	record SettingCleared(AuditSubject subject, String setting, String before, boolean locked,
			String reason) implements AuditEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Setting(this.setting));
		}

		@Override
		public String detail() {
			return new DetailText().text("setting", this.setting)
				.text("before", this.before)
				.text("locked", Boolean.toString(this.locked))
				.text("reason", this.reason)
				.toString();
		}

	}

	/**
	 * A person was granted an exception from the locks of a setting.
	 *
	 * @param subject the person
	 * @param setting the setting's key
	 * @param until when the exception ends
	 * @param reason why, in the author's words
	 */
	record ExceptionGranted(AuditSubject subject, String setting, Instant until, String reason) implements AuditEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Setting(this.setting));
		}

		@Override
		public String detail() {
			return new DetailText().text("setting", this.setting)
				.text("until", this.until.toString())
				.text("reason", this.reason)
				.toString();
		}

	}

	/**
	 * An exception from the locks of a setting was requested.
	 *
	 * @param subject the person
	 * @param setting the setting's key
	 * @param until when the exception would end
	 * @param reason why, in the requester's words
	 */
	record ExceptionAsked(AuditSubject subject, String setting, Instant until, String reason) implements AuditEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Setting(this.setting));
		}

		@Override
		public String detail() {
			return new DetailText().text("setting", this.setting)
				.text("until", this.until.toString())
				.text("reason", this.reason)
				.toString();
		}

	}

	/**
	 * A request for an exception was refused.
	 *
	 * @param subject the person
	 * @param setting the setting's key
	 * @param askedBy who requested it
	 * @param reason why, in the author's words
	 */
	record ExceptionRefused(AuditSubject subject, String setting, String askedBy, String reason) implements AuditEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Setting(this.setting), new AuditSubject.Person(this.askedBy));
		}

		@Override
		public String detail() {
			return new DetailText().text("setting", this.setting)
				.text("askedBy", this.askedBy)
				.text("reason", this.reason)
				.toString();
		}

	}

	/**
	 * An exception ended, either when it expired or because someone ended it early.
	 *
	 * @param subject the person
	 * @param setting the setting's key
	 * @param reason why, in the author's words
	 */
	record ExceptionEnded(AuditSubject subject, String setting, String reason) implements AuditEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Setting(this.setting));
		}

		@Override
		public String detail() {
			return new DetailText().text("setting", this.setting).text("reason", this.reason).toString();
		}

	}

	/**
	 * A lock reached its end.
	 *
	 * @param subject the scope
	 * @param setting the setting's key
	 * @param until when it ended
	 */
	record LockEnded(AuditSubject subject, String setting, Instant until) implements AuditEvent {

		@Override
		public String detail() {
			return new DetailText().text("setting", this.setting).text("until", this.until.toString()).toString();
		}

	}

	/** An event about a token. */
	sealed interface OfToken extends AuditEvent permits TokenEvent {

	}

	/** An event about the data as a whole. */
	sealed interface OfDirectory extends AuditEvent permits DirectoryEvent {

	}

	/** An event about a room. */
	sealed interface OfRoom extends AuditEvent permits RoomEvent {

	}

	/** An event about a meeting. */
	sealed interface OfMeeting extends AuditEvent permits MeetingEvent {

	}

	/** An event about a room in which people meet. */
	sealed interface OfVisit extends AuditEvent permits VisitEvent {

	}

	/** An event about a group. */
	sealed interface OfGroup extends AuditEvent permits GroupEvent {

	}

	/** A sign-in, a refusal, a shown passcode or an export. */
	sealed interface OfAccess extends AuditEvent permits AccessEvent {

	}

	/** An event about a plan or a change of many rooms. */
	sealed interface OfChange extends AuditEvent permits ChangeEvent {

	}

	/** An event about a meeting service. */
	sealed interface OfService extends AuditEvent permits ServiceEvent {

	}

	/** An event about the trail itself. */
	sealed interface OfTrail extends AuditEvent permits TrailEvent {

	}

	/** An event about a run. */
	sealed interface OfRun extends AuditEvent permits RunEvent {

	}

	/**
	 * A group's priority changed.
	 *
	 * @param before the old position
	 * @param after the new position
	 */
	record GroupPriorityChanged(AuditSubject subject, int before, int after) implements AuditEvent {

		@Override
		public String detail() {
			return new DetailText().text("before", Integer.toString(this.before))
				.text("after", Integer.toString(this.after))
				.toString();
		}

	}

	/**
	 * The break-glass admin signed in.
	 *
	 * @param subject the name of that admin
	 * @param address the client's address
	 */
	record BreakGlassUsed(AuditSubject subject, String address) implements AuditEvent {

		@Override
		public String detail() {
			return new DetailText().text("address", this.address).toString();
		}

	}

}
