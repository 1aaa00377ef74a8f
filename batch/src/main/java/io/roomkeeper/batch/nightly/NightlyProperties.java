package io.roomkeeper.batch.nightly;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the console does the night's work by itself.
 *
 * @param cron second, minute, hour, day of month, month, day of week, in the
 * organisation's time zone; {@code -} never
 */
@ConfigurationProperties("roomkeeper.nightly")
record NightlyProperties(@DefaultValue("0 15 2 * * *") String cron) {

}
