package io.roomkeeper.config;

import io.roomkeeper.room.licence.LicenceGrace;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.licence.*}.
 *
 * @param graceDays how many days people keep their personal link after they have lost the
 * licence
 */
@ConfigurationProperties("roomkeeper.licence")
record LicenceProperties(@DefaultValue("30") int graceDays) {

	LicenceGrace grace() {
		return new LicenceGrace(this.graceDays);
	}

}
