package io.roomkeeper.sample;

import io.roomkeeper.sample.source.SampleRandom;

/** How someone uses their personal room. */
enum Habit {

	/** Most working days. */
	DAILY,
	/** On the same weekday while there are lectures. */
	WEEKLY,
	/** Now and then, about once a month. */
	MONTHLY,
	/** A few times in two years. */
	RARE,
	/** Used in the past, but not for a month to a year. */
	STOPPED,
	/** Not used for more than a year, although the person has had it that long. */
	LAPSED,
	/** Had for some months and never used. */
	NEW;

	/** Draws a habit that fits the position. */
	static Habit draw(boolean licensed, SampleRandom random) {
		int share = random.below(1000);
		if (share < 70) {
			return LAPSED;
		}
		if (share < 310) {
			return STOPPED;
		}
		if (share < 370) {
			return NEW;
		}
		if (share < 500) {
			return RARE;
		}
		if (share < 760) {
			return licensed ? WEEKLY : MONTHLY;
		}
		return licensed && share < 840 ? DAILY : MONTHLY;
	}

}
