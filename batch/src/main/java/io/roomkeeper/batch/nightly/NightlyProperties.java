package io.roomkeeper.batch.nightly;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures when the console starts the nightly job.
 *
 * @param cron second, minute, hour, day of month, month, day of week, in the
 * organisation's time zone; {@code -} for never
 */
@ConfigurationProperties("roomkeeper.nightly")
record NightlyProperties(@DefaultValue("0 15 2 * * *") String cron) {

}
