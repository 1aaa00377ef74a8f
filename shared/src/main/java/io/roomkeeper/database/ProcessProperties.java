package io.roomkeeper.database;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The role of this process; set by the applications.
 *
 * @param process console, command or worker
 * @param processLabel the name that waiting processes show, for example {@code sync}
 * @param databaseWait how long to wait for a process that owns the embedded database
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
