package io.roomkeeper.signin;

/**
 * The local admin account for when the directory is down.
 *
 * @param name the user name; empty if the account is not configured
 * @param passwordHash the hash that {@code ./roomkeeper token hash-password} prints
 */
public record BreakGlass(String name, String passwordHash) {

	/** Returns whether the account is configured. */
	public boolean configured() {
		return !this.name.isEmpty() && !this.passwordHash.isEmpty();
	}

	/** Returns whether that name is the account's user name. */
	public boolean isCalled(String typed) {
		return configured() && this.name.equalsIgnoreCase(typed.strip());
	}

	@Override
	public String toString() {
		return configured() ? "break-glass admin " + this.name : "no break-glass admin";
	}

}
