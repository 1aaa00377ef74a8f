package io.roomkeeper.change.item;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;

/** What an item of a plan changes, from what to what. */
public sealed interface ItemChange {

	/** The state of something that does not exist. */
	String NOTHING = "-";

	/** Returns what is changed. */
	ItemType type();

	/** Returns the state before the change, as people and files see it. */
	String beforeText();

	/** Returns the state after the change, as people and files see it. */
	String afterText();

	/** Returns whether the join details of meetings in the room change. */
	default boolean changesJoinDetails() {
		return switch (this) {
			case NewNumber _ -> true;
			case NewLink link -> link.before().isPresent();
			case NewPasscode passcode -> passcode.after().isPresent();
			case Opening opening -> !opening.on();
			case Revival _, Policy _ -> false;
		};
	}

	/** Returns the line that the hash of a plan covers. */
	default String canonical() {
		return beforeText() + ' ' + afterText();
	}

	/**
	 * A room gets another number.
	 *
	 * @param before the number when the plan was made
	 * @param after the number that is reserved for the room
	 */
	record NewNumber(PersonalMeetingId before, PersonalMeetingId after) implements ItemChange {

		@Override
		public ItemType type() {
			return ItemType.NUMBER;
		}

		@Override
		public String beforeText() {
			return this.before.digits();
		}

		@Override
		public String afterText() {
			return this.after.digits();
		}

		/** Returns the opposite change. */
		public NewNumber reversed() {
			return new NewNumber(this.after, this.before);
		}

	}

	/**
	 * A room gets another personal link, or loses it.
	 *
	 * @param before the link when the plan was made; empty if there was none
	 * @param after the link that the room gets; empty if it loses it
	 */
	record NewLink(Optional<PersonalLink> before, Optional<PersonalLink> after) implements ItemChange {

		@Override
		public ItemType type() {
			return ItemType.LINK;
		}

		@Override
		public String beforeText() {
			return this.before.map(PersonalLink::name).orElse(NOTHING);
		}

		@Override
		public String afterText() {
			return this.after.map(PersonalLink::name).orElse(NOTHING);
		}

		/** Returns the opposite change. */
		public NewLink reversed() {
			return new NewLink(this.after, this.before);
		}

	}

	/**
	 * A room gets another passcode. Neither passcode is shown. The hash does not cover
	 * them, because a short passcode could be guessed from the hash.
	 *
	 * @param before the passcode when the plan was made; empty if there was none
	 * @param after the passcode that the room gets
	 */
	record NewPasscode(Optional<Passcode> before, Optional<Passcode> after) implements ItemChange {

		@Override
		public ItemType type() {
			return ItemType.PASSCODE;
		}

		@Override
		public String beforeText() {
			return this.before.map(Passcode::toString).orElse(NOTHING);
		}

		@Override
		public String afterText() {
			return this.after.map(Passcode::toString).orElse(NOTHING);
		}

		/** Returns the opposite change. */
		public NewPasscode reversed() {
			return new NewPasscode(this.after, this.before);
		}

	}

	/**
	 * Personal meeting IDs are disabled for the owner, so the room closes and its future
	 * meetings get their own numbers; or they are enabled again, and the room opens with
	 * the same number.
	 *
	 * @param on whether the room opens
	 */
	record Opening(boolean on) implements ItemChange {

		private static final String ON = "on";

		private static final String OFF = "off";

		@Override
		public ItemType type() {
			return ItemType.OPENING;
		}

		@Override
		public String beforeText() {
			return this.on ? OFF : ON;
		}

		@Override
		public String afterText() {
			return this.on ? ON : OFF;
		}

	}

	/**
	 * An expired room becomes active again.
	 *
	 * @param number the number of the room
	 * @param expiredOn the day of the sweep that expired it
	 */
	record Revival(PersonalMeetingId number, LocalDate expiredOn) implements ItemChange {

		@Override
		public ItemType type() {
			return ItemType.REVIVAL;
		}

		@Override
		public String beforeText() {
			return this.number.digits() + " expired " + this.expiredOn;
		}

		@Override
		public String afterText() {
			return this.number.digits() + " active";
		}

	}

	/**
	 * The account or a group gets another assignment of a setting, or loses it.
	 *
	 * @param before the assignment when the plan was made; empty if there was none
	 * @param after the new assignment; empty if it loses it
	 */
	record Policy(Optional<PolicyState> before, Optional<PolicyState> after) implements ItemChange {

		@Override
		public ItemType type() {
			return ItemType.SETTING;
		}

		@Override
		public String beforeText() {
			return this.before.map(PolicyState::text).orElse(NOTHING);
		}

		@Override
		public String afterText() {
			return this.after.map(PolicyState::text).orElse(NOTHING);
		}

		/** Returns the opposite change. */
		public Policy reversed() {
			return new Policy(this.after, this.before);
		}

	}

}
