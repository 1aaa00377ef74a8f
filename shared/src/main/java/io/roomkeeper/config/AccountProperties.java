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
 * The organisation, and where its data is.
 *
 * @param account its plan and time zone
 * @param publicUrl what every link begins with; the console on this machine where it is
 * not set
 * @param contact whom people are told to ask
 * @param dataDir the folder of everything that outlives a process
 * @param ledgerCompleteSince since when new data's ledger of room use is complete; today
 * where it is not set
 */
@ConfigurationProperties("roomkeeper")
record AccountProperties(@DefaultValue Organisation account, @Nullable URI publicUrl,
		@DefaultValue("your administrator") String contact, @Nullable Path dataDir,
		@Nullable LocalDate ledgerCompleteSince) {

	Account toAccount(int port) {
		URI url = (this.publicUrl != null) ? this.publicUrl : URI.create("http://localhost:" + port);
		String text = url.toString();
		URI bare = text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : url;
		return new Account(this.account.plan(), this.account.zone(), bare, this.contact);
	}

	/** The folder that is set, or one for the sample and one for a real directory. */
	Path dataDirectory(boolean sample) {
		return (this.dataDir != null) ? this.dataDir : Path.of("data", sample ? "sample" : "main");
	}

	/**
	 * The organisation.
	 *
	 * @param plan what it has subscribed to
	 * @param timeZone the zone whose dates decide; the machine's where it is not set
	 */
	record Organisation(@DefaultValue("enterprise") Plan plan, @Nullable ZoneId timeZone) {

		ZoneId zone() {
			return (this.timeZone != null) ? this.timeZone : ZoneId.systemDefault();
		}

	}

}
