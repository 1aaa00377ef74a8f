package io.roomkeeper.room.passcode;

import io.roomkeeper.room.Passcode;

/** What somebody wants the passcode of a meeting to be. */
public sealed interface PasscodeChoice {

	/** Returns whether there is a passcode. */
	boolean isSet();

	/** A passcode is drawn. */
	record Drawn() implements PasscodeChoice {

		@Override
		public boolean isSet() {
			return true;
		}

	}

	/** There is no passcode. */
	record None() implements PasscodeChoice {

		@Override
		public boolean isSet() {
			return false;
		}

	}

	/** A passcode that somebody typed. */
	record Typed(Passcode passcode) implements PasscodeChoice {

		@Override
		public boolean isSet() {
			return true;
		}

	}

}
