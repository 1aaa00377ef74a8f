package io.roomkeeper.config;

import java.time.Duration;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.signin.SignInLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.sign-in.*}: how many wrong passwords reach the directory, and
 * how soon the session of a person who has left ends.
 *
 * @param attempts the maximum number of wrong passwords for one name within the window;
 * must be lower than the directory's own limit
 * @param attemptsPerAddress the maximum number of wrong passwords from unknown browsers
 * at one address
 * @param window how long a wrong password counts
 * @param recheck how long a session or token is valid before the directory is asked again
 * whether the person is still there
 */
@ConfigurationProperties("roomkeeper.sign-in")
record SignInProperties(@DefaultValue("4") int attempts, @DefaultValue("100") int attemptsPerAddress,
		@DefaultValue("15m") Duration window, @DefaultValue("1m") Duration recheck) {

	SignInLimits limits() {
		try {
			return SignInLimits.of(this.attempts, this.attemptsPerAddress, this.window);
		}
		catch (IllegalArgumentException _) {
			throw new InvalidInputException(
					"roomkeeper.sign-in has attempts %d, attempts-per-address %d and window %s".formatted(this.attempts,
							this.attemptsPerAddress, this.window),
					"Give at least 2 attempts, at least as many per address, and a time");
		}
	}

}
