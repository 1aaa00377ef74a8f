package io.roomkeeper.account;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The organisation.
 *
 * @param plan the plan to which it has subscribed
 * @param timeZone the time zone in which expiry dates are counted
 * @param publicUrl the base address of every link, without a slash at the end
 * @param contact whom people should ask for help, for example a mail address; empty if
 * nobody is named
 */
public record Account(Plan plan, ZoneId timeZone, URI publicUrl, String contact) {

	/** Returns today's date in the organisation's time zone. */
	public LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), this.timeZone);
	}

	/** Returns the address of a page, for example {@code link("/my/ana.garcia")}. */
	public String link(String path) {
		return this.publicUrl + path;
	}

}
