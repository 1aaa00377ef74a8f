package io.roomkeeper.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.sample.source.SampleRandom;

/**
 * The history of one person's room up to a day: when it was assigned, and on which days
 * of the last two years it was started.
 *
 * @param assignedOn the day of the assignment
 * @param usedOn the days on which it was started, earliest first; never the day itself
 */
record RoomHistory(LocalDate assignedOn, List<LocalDate> usedOn) {

	private static final int TWO_YEARS = 730;

	/**
	 * Generates the history from the person's habit. The result is always the same for
	 * the same day.
	 */
	static RoomHistory of(SamplePerson person, LocalDate today) {
		SampleRandom random = new SampleRandom("room of " + person.uid());
		int lastUse = lastUse(person.habit(), random);
		int assigned = assigned(person.habit(), lastUse, random);
		DayOfWeek usualDay = DayOfWeek.of(random.between(1, 5));
		boolean neverUsed = person.habit() == Habit.NEW || (person.habit() == Habit.LAPSED && random.chance(250));
		List<LocalDate> used = new ArrayList<>();
		for (int ago = Math.min(assigned, TWO_YEARS); ago >= lastUse && !neverUsed; ago--) {
			LocalDate day = today.minusDays(ago);
			if (isLast(person.habit(), ago, lastUse) || random.chance(perMille(person.habit(), day, usualDay))) {
				used.add(day);
			}
		}
		return new RoomHistory(today.minusDays(assigned), List.copyOf(used));
	}

	/** Returns how many days ago the room was last used, if the habit determines that. */
	private static int lastUse(Habit habit, SampleRandom random) {
		return switch (habit) {
			case DAILY, WEEKLY, MONTHLY, NEW -> 1;
			case RARE -> random.between(3, 330);
			case STOPPED -> random.between(31, 364);
			case LAPSED -> random.between(365, 610);
		};
	}

	private static int assigned(Habit habit, int lastUse, SampleRandom random) {
		return switch (habit) {
			case NEW -> random.between(0, 330);
			case LAPSED -> lastUse + random.between(0, 400);
			case DAILY, WEEKLY, MONTHLY, RARE, STOPPED -> random.between(400, 1090);
		};
	}

	private static boolean isLast(Habit habit, int ago, int lastUse) {
		return ago == lastUse && switch (habit) {
			case RARE, STOPPED, LAPSED -> true;
			case DAILY, WEEKLY, MONTHLY, NEW -> false;
		};
	}

	/** Returns the probability, in thousandths, that the room is started on a day. */
	private static int perMille(Habit habit, LocalDate day, DayOfWeek usualDay) {
		if (!AcademicYear.isWorkingDay(day)) {
			return 5;
		}
		boolean lectures = AcademicYear.hasLectures(day);
		return switch (habit) {
			case DAILY -> lectures ? 550 : 250;
			case WEEKLY, STOPPED -> (day.getDayOfWeek() == usualDay) ? (lectures ? 850 : 80) : 15;
			case MONTHLY -> lectures ? 45 : 12;
			case RARE, LAPSED -> 8;
			case NEW -> 0;
		};
	}

}
