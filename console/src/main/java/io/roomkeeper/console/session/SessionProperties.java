package io.roomkeeper.console.session;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many sessions a console keeps, and for how long.
 *
 * @param most how many people may be signed in at a time
 * @param lifetime how long a session lasts after signing in, however busy it is
 * @param strangers how long a session lasts that is idle and in which nobody has signed
 * in
 * @param strangersMost how many sessions there may be in which nobody has signed in; the
 * oldest gives way to one more
 * @param strangersPerAddress how many of those one address may have
 */
@ConfigurationProperties("roomkeeper.sessions")
record SessionProperties(@DefaultValue("1000") int most, @DefaultValue("12h") Duration lifetime,
		@DefaultValue("10m") Duration strangers, @DefaultValue("500") int strangersMost,
		@DefaultValue("50") int strangersPerAddress) {

}
