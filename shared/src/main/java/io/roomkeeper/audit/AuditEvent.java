package io.roomkeeper.audit;

import java.time.Instant;
import java.util.Optional;

/** Something that was done. The trail says by whom and when. */
public sealed interface AuditEvent {

	/** What it was done to, for example {@code group 7} or {@code user ana.garcia}. */
	String subject();

	/** The same in the words of the trail: a flat JSON object, always in this order. */
	String detail();

	/** What kind of event it is. */
	default String kind() {
		return getClass().getSimpleName();
	}

	/**
	 * A setting was given a value.
	 *
	 * @param subject where
	 * @param setting the setting's key
	 * @param before what stood there
	 * @param after what stands there now
	 * @param locked whether narrower scopes are kept from changing it
	 * @param until when the lock ends
	 * @param noExceptions whether the lock admits no exceptions
	 * @param reason why, in the author's words
	 */
	record SettingAssigned(String subject, String setting, Optional<String> before, String after, boolean locked,
			Optional<Instant> until, boolean noExceptions, String reason) implements AuditEvent {

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
	 * What was set at a place was withdrawn.
	 *
	 * @param subject where
	 * @param setting the setting's key
	 * @param before what stood there
	 * @param locked whether it was what an administrator locked for one person
	 * @param reason why, in the author's words
	 */
	record SettingCleared(String subject, String setting, String before, boolean locked,
			String reason) implements AuditEvent {

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
	 * Somebody was excepted from the locks of a setting.
	 *
	 * @param subject the person
	 * @param setting the setting's key
	 * @param until when the exception ends
	 * @param reason why, in the author's words
	 */
	record ExceptionGranted(String subject, String setting, Instant until, String reason) implements AuditEvent {

		@Override
		public String detail() {
			return new DetailText().text("setting", this.setting)
				.text("until", this.until.toString())
				.text("reason", this.reason)
				.toString();
		}

	}

	/**
	 * Somebody asked that a person be excepted from the locks of a setting.
	 *
	 * @param subject the person
	 * @param setting the setting's key
	 * @param until when the exception would end
	 * @param reason why, in the words of whoever asked
	 */
	record ExceptionAsked(String subject, String setting, Instant until, String reason) implements AuditEvent {

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
	 * @param askedBy who had asked
	 * @param reason why, in the author's words
	 */
	record ExceptionRefused(String subject, String setting, String askedBy, String reason) implements AuditEvent {

		@Override
		public String detail() {
			return new DetailText().text("setting", this.setting)
				.text("askedBy", this.askedBy)
				.text("reason", this.reason)
				.toString();
		}

	}

	/**
	 * An exception ended: its time was over, or somebody ended it before.
	 *
	 * @param subject the person
	 * @param setting the setting's key
	 * @param reason why, in the author's words
	 */
	record ExceptionEnded(String subject, String setting, String reason) implements AuditEvent {

		@Override
		public String detail() {
			return new DetailText().text("setting", this.setting).text("reason", this.reason).toString();
		}

	}

	/** Something that was done to a token. */
	sealed interface OfToken extends AuditEvent permits TokenEvent {

	}

	/** Something that was done to the data because of the directory. */
	sealed interface OfDirectory extends AuditEvent permits DirectoryEvent {

	}

	/** Something that was done to a room. */
	sealed interface OfRoom extends AuditEvent permits RoomEvent {

	}

	/** Something that was done to a group. */
	sealed interface OfGroup extends AuditEvent permits GroupEvent {

	}

	/** Something that happened to a run. */
	sealed interface OfRun extends AuditEvent permits RunEvent {

	}

	/**
	 * A group got another place in the order of groups.
	 *
	 * @param subject the group
	 * @param before its place until then
	 * @param after its place from then on
	 */
	record GroupPriorityChanged(String subject, int before, int after) implements AuditEvent {

		@Override
		public String detail() {
			return new DetailText().text("before", Integer.toString(this.before))
				.text("after", Integer.toString(this.after))
				.toString();
		}

	}

	/**
	 * Somebody signed in as the break-glass admin.
	 *
	 * @param subject the name of that admin
	 * @param address from where
	 */
	record BreakGlassUsed(String subject, String address) implements AuditEvent {

		@Override
		public String detail() {
			return new DetailText().text("address", this.address).toString();
		}

	}

	/**
	 * A sync took newcomers for people who were known under another directory ID.
	 *
	 * @param subject the run
	 * @param people how many people
	 * @param groups how many groups
	 */
	record SamePeopleMatched(String subject, int people, int groups) implements AuditEvent {

		@Override
		public String detail() {
			return new DetailText().text("people", Integer.toString(this.people))
				.text("groups", Integer.toString(this.groups))
				.toString();
		}

	}

}
