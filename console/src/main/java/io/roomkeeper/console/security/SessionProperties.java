package io.roomkeeper.console.security;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many sessions a console keeps.
 *
 * @param most so many at a time; whoever comes then is asked to come back later
 * @param strangers how long one lasts that is idle and in which nobody has signed in
 */
@ConfigurationProperties("roomkeeper.sessions")
record SessionProperties(@DefaultValue("1000") int most, @DefaultValue("10m") Duration strangers) {

}
