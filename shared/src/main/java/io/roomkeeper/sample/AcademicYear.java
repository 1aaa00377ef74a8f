package io.roomkeeper.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/** Knows when the sample university has lectures. */
final class AcademicYear {

	private static final MonthDay AUTUMN_BEGINS = MonthDay.of(9, 14);

	private static final MonthDay AUTUMN_ENDS = MonthDay.of(12, 18);

	private static final MonthDay SPRING_BEGINS = MonthDay.of(1, 18);

	private static final MonthDay SPRING_ENDS = MonthDay.of(5, 29);

	private AcademicYear() {
	}

	/** Returns whether the day is in the autumn or the spring term. */
	static boolean hasLectures(LocalDate date) {
		MonthDay day = MonthDay.from(date);
		return isWithin(day, AUTUMN_BEGINS, AUTUMN_ENDS) || isWithin(day, SPRING_BEGINS, SPRING_ENDS);
	}

	private static boolean isWithin(MonthDay day, MonthDay first, MonthDay last) {
		return !day.isBefore(first) && !day.isAfter(last);
	}

	/** Returns whether the day is Monday to Friday. */
	static boolean isWorkingDay(LocalDate date) {
		return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
	}

}
