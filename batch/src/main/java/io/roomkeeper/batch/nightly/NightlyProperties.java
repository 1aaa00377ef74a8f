package io.roomkeeper.batch.nightly;

import java.util.List;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures when the console starts the nightly job, and who gets the report.
 *
 * @param cron second, minute, hour, day of month, month, day of week, in the
 * organisation's time zone; {@code -} for never
 * @param reportTo the mail addresses to which the report of each nightly job is sent
 */
@ConfigurationProperties("roomkeeper.nightly")
record NightlyProperties(@DefaultValue("0 15 2 * * *") String cron, @DefaultValue List<String> reportTo) {

	NightlyProperties {
		reportTo = reportTo.stream().map(String::strip).filter((address) -> !address.isEmpty()).toList();
		reportTo.forEach(NightlyProperties::requireAddress);
	}

	private static void requireAddress(String address) {
		try {
			new InternetAddress(address, true).validate();
		}
		catch (AddressException _) {
			throw new InvalidInputException(FailureText.of("report.address", Argument.shortened(address, 80)));
		}
	}

}
