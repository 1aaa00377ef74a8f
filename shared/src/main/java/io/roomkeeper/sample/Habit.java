package io.roomkeeper.sample;

/** How someone uses their personal room. */
enum Habit {

	/** Most working days. */
	DAILY,
	/** On the same weekday while there are lectures. */
	WEEKLY,
	/** Now and then. */
	MONTHLY,
	/** A few times in two years. */
	RARE,
	/** Used to, but not for a month to a year. */
	STOPPED,
	/** Not for more than a year, or never although they have had it for so long. */
	LAPSED,
	/** Has had a room for some months and never used it. */
	NEW;

	/** A habit that fits the position. */
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
