package io.roomkeeper.visit;

import java.time.Instant;

/** The answer to a guest who asks to enter. */
public sealed interface EntryAnswer {

	/** The guest waits or may enter. */
	record Noted(GuestVisit visit) implements EntryAnswer {

	}

	/** The host has locked the room. */
	record Locked() implements EntryAnswer {

	}

	/**
	 * The meeting takes place later.
	 *
	 * @param opens when guests may come
	 */
	record TooEarly(Instant opens) implements EntryAnswer {

	}

	/** Too many people wait. */
	record Full() implements EntryAnswer {

	}

}
