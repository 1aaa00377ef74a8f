package io.roomkeeper.account;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The organisation.
 *
 * @param plan what it has subscribed to
 * @param timeZone the zone whose dates decide when a room expires
 * @param publicUrl what every link begins with, without a slash at the end
 * @param contact whom people are told to ask, for example a mail address
 */
public record Account(Plan plan, ZoneId timeZone, URI publicUrl, String contact) {

	/** Today's date in the organisation's time zone. */
	public LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), this.timeZone);
	}

	/** The address of a page, for example {@code link("/my/ana.garcia")}. */
	public String link(String path) {
		return this.publicUrl + path;
	}

}
