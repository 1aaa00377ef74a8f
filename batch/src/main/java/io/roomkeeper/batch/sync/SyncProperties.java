package io.roomkeeper.batch.sync;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import io.roomkeeper.room.GraceTime;

/**
 * How the directory is followed.
 *
 * @param graceDays how many days somebody may be missing before their room is retired
 */
@ConfigurationProperties("roomkeeper.sync")
record SyncProperties(@DefaultValue("30") int graceDays) {

	GraceTime graceTime() {
		return new GraceTime(this.graceDays);
	}

}
