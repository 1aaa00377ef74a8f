package io.roomkeeper.signin;

import java.util.Optional;

/**
 * A name typed at sign-in. Its length is checked first, so nothing longer is stored or
 * sent on.
 *
 * @param typed the name as it was typed, 1 to 256 characters
 */
public record SignInName(String typed) {

	/**
	 * The maximum length of a uid, mail address or distinguished name used to sign in.
	 */
	public static final int LONGEST = 256;

	/** The maximum length of a password that is passed on to the directory. */
	public static final int LONGEST_PASSWORD = 1_024;

	/**
	 * Refuses names that are blank or too long.
	 * @throws IllegalArgumentException if the name is blank or too long
	 */
	public SignInName {
		if (typed.length() > LONGEST || typed.isBlank()) {
			throw new IllegalArgumentException("A name to sign in has 1 to 256 characters");
		}
	}

	/** Returns the name, or empty if the name or the password cannot be anyone's. */
	public static Optional<SignInName> of(String typed, String password) {
		return (typed.length() > LONGEST || typed.isBlank() || password.length() > LONGEST_PASSWORD) ? Optional.empty()
				: Optional.of(new SignInName(typed));
	}

}
