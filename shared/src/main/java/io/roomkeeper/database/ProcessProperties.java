package io.roomkeeper.database;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this process is; set by the applications.
 *
 * @param process console or command
 * @param processLabel what others read while they wait for it, for example {@code sync}
 * @param databaseWait how long it waits for a process that has the embedded database
 */
@ConfigurationProperties("roomkeeper")
public record ProcessProperties(@DefaultValue("command") ProcessRole process, @Nullable String processLabel,
		@DefaultValue("10m") Duration databaseWait) {

	String label() {
		if (this.processLabel != null && !this.processLabel.isBlank()) {
			return this.processLabel;
		}
		return (this.process == ProcessRole.CONSOLE) ? "the console" : "a command";
	}

}
