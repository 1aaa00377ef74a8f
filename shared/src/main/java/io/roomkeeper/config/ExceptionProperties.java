package io.roomkeeper.config;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.UnknownSettingException;
import io.roomkeeper.setting.exception.ExceptionPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.exceptions.*}: which exceptions the helpdesk may grant without
 * an administrator.
 *
 * @param helpdeskSettings the keys of the settings, separated by commas; may be empty
 * @param maxDays the maximum duration of such an exception, in days
 */
@ConfigurationProperties("roomkeeper.exceptions")
record ExceptionProperties(@DefaultValue List<String> helpdeskSettings, @DefaultValue("30") int maxDays) {

	ExceptionPolicy policy(SettingCatalog catalog) {
		if (this.maxDays < 1 || this.maxDays > 3_650) {
			throw new InvalidInputException(
					"roomkeeper.exceptions.max-days is %d, which is not a possible number of days"
						.formatted(this.maxDays),
					"Give 1 to 3650");
		}
		try {
			return new ExceptionPolicy(this.helpdeskSettings.stream()
				.map(String::strip)
				.filter((key) -> !key.isEmpty())
				.map(catalog::get)
				.map(SettingDefinition::key)
				.collect(Collectors.toSet()), Duration.ofDays(this.maxDays));
		}
		catch (UnknownSettingException ex) {
			throw new InvalidInputException(
					"roomkeeper.exceptions.helpdesk-settings names an unknown setting: " + ex.line(),
					"Give keys of the catalogue, separated by commas");
		}
	}

}
