package io.roomkeeper.forecast;

import java.time.LocalDate;

/**
 * One night of a forecast.
 *
 * @param date the date for which the job runs
 * @param first whether it is the first night, which also does what was due before
 */
record ForecastDay(LocalDate date, boolean first) {

	/** Returns whether something that is due on a date happens in this night. */
	boolean does(LocalDate due) {
		return due.equals(this.date) || (this.first && due.isBefore(this.date));
	}

	/** Returns the earliest date that is due in this night. */
	LocalDate from() {
		return this.first ? LocalDate.EPOCH : this.date;
	}

}
