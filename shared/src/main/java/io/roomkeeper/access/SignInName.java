package io.roomkeeper.access;

import java.util.Optional;

/**
 * What somebody typed to sign in, short enough to be anybody's. It is checked before
 * anything else is done with it, so nothing that is kept or sent on is longer.
 *
 * @param typed the name as it was typed, 1 to 256 characters
 */
public record SignInName(String typed) {

	/** The longest uid, mail address or distinguished name by which somebody signs in. */
	public static final int LONGEST = 256;

	/** The longest password that a directory is asked about. */
	public static final int LONGEST_PASSWORD = 1_024;

	/**
	 * Refuses names that are blank or too long.
	 * @throws IllegalArgumentException where it is no name that anybody can have
	 */
	public SignInName {
		if (typed.length() > LONGEST || typed.isBlank()) {
			throw new IllegalArgumentException("A name to sign in has 1 to 256 characters");
		}
	}

	/** The name, or empty where nobody can have it or that password. */
	public static Optional<SignInName> of(String typed, String password) {
		return (typed.length() > LONGEST || typed.isBlank() || password.length() > LONGEST_PASSWORD) ? Optional.empty()
				: Optional.of(new SignInName(typed));
	}

}
