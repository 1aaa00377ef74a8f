package io.roomkeeper.console.session;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits the number and the lifetime of sessions.
 *
 * @param most the maximum number of signed-in users at a time
 * @param lifetime the maximum lifetime of a session after sign-in, even if it is in use
 * @param strangers the idle time after which an anonymous session ends
 * @param strangersMost the maximum number of anonymous sessions; above it, the oldest one
 * ends
 * @param strangersPerAddress the maximum number of anonymous sessions per IP address
 */
@ConfigurationProperties("roomkeeper.sessions")
record SessionProperties(@DefaultValue("1000") int most, @DefaultValue("12h") Duration lifetime,
		@DefaultValue("10m") Duration strangers, @DefaultValue("500") int strangersMost,
		@DefaultValue("50") int strangersPerAddress) {

}
