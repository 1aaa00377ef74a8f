package io.roomkeeper.signin;

import java.time.Duration;

/**
 * How many wrong passwords are passed on to the directory.
 *
 * @param perName the limit for one name within the window, over all clients; must be
 * lower than the number after which the directory locks the account
 * @param perNameFromStrangers the part of this limit for browsers in which that person
 * has not signed in before
 * @param perAddress the limit for all names within the window, from unknown browsers at
 * one address
 * @param window how long a wrong password counts
 */
public record SignInLimits(int perName, int perNameFromStrangers, int perAddress, Duration window) {

	public SignInLimits {
		if (perName < 2 || perNameFromStrangers < 1 || perNameFromStrangers >= perName || perAddress < perName) {
			throw new IllegalArgumentException("Strangers have some of a name's attempts, never all of them");
		}
		if (window.isNegative() || window.isZero()) {
			throw new IllegalArgumentException("A wrong password counts for some time: " + window);
		}
	}

	/** Creates limits that reserve half of a name's attempts for known browsers. */
	public static SignInLimits of(int perName, int perAddress, Duration window) {
		return new SignInLimits(perName, perName / 2, perAddress, window);
	}

}
