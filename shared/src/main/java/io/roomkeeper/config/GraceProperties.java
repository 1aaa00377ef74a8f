package io.roomkeeper.config;

import io.roomkeeper.room.GracePeriod;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.sync.grace-days}, which the sync and the forecast both need.
 *
 * @param graceDays the days that a person may be missing before their room is retired
 */
@ConfigurationProperties("roomkeeper.sync")
record GraceProperties(@DefaultValue("30") int graceDays) {

	GracePeriod period() {
		return new GracePeriod(this.graceDays);
	}

}
