package io.roomkeeper.room.passcode;

import io.roomkeeper.room.Passcode;

/** The requested passcode of a meeting. */
public sealed interface PasscodeChoice {

	/** Returns whether there is a passcode. */
	boolean isSet();

	/** A random passcode. */
	record Drawn() implements PasscodeChoice {

		@Override
		public boolean isSet() {
			return true;
		}

	}

	/** No passcode. */
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
