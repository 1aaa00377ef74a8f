package io.roomkeeper.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;

/**
 * The organisation and the location of its data.
 *
 * @param account the plan and time zone
 * @param publicUrl the start of every link; by default the console on this machine
 * @param contact the contact that users see; by default, users are referred to their
 * administrator
 * @param dataDir the folder for all persistent data
 * @param ledgerCompleteSince the day since which the ledger of room use is complete, for
 * new data; by default today
 */
@ConfigurationProperties("roomkeeper")
record AccountProperties(@DefaultValue Organisation account, @Nullable URI publicUrl, @DefaultValue("") String contact,
		@Nullable Path dataDir, @Nullable LocalDate ledgerCompleteSince) {

	Account toAccount(int port) {
		URI url = (this.publicUrl != null) ? this.publicUrl : URI.create("http://localhost:" + port);
		String text = url.toString();
		URI bare = text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : url;
		return new Account(this.account.plan(), this.account.zone(), bare, this.contact);
	}

	/**
	 * Returns the configured folder. By default, the sample and a real directory have
	 * different folders.
	 */
	Path dataDirectory(boolean sample) {
		return (this.dataDir != null) ? this.dataDir : Path.of("data", sample ? "sample" : "main");
	}

	/**
	 * The organisation.
	 *
	 * @param plan the subscription
	 * @param timeZone the zone in which dates are counted; by default the machine's
	 */
	record Organisation(@DefaultValue("enterprise") Plan plan, @Nullable ZoneId timeZone) {

		ZoneId zone() {
			return (this.timeZone != null) ? this.timeZone : ZoneId.systemDefault();
		}

	}

}
