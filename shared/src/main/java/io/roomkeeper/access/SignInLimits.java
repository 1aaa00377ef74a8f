package io.roomkeeper.access;

import java.time.Duration;

/**
 * How many wrong passwords are passed on to the directory.
 *
 * @param perName of one name within the window, from everywhere together; to be lower
 * than the number after which the directory locks the account
 * @param perNameFromStrangers of these, how many from browsers in which that person has
 * not signed in before
 * @param perAddress of all names within the window, from strange browsers at one address
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

	/** Half of a name's attempts are kept for the browsers that its owner uses. */
	public static SignInLimits of(int perName, int perAddress, Duration window) {
		return new SignInLimits(perName, perName / 2, perAddress, window);
	}

}
