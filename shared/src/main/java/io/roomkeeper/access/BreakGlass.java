package io.roomkeeper.access;

/**
 * The admin for when the directory is down.
 *
 * @param name what is typed as the user name; empty where there is none
 * @param passwordHash the password as {@code ./roomkeeper token hash-password} prints it
 */
public record BreakGlass(String name, String passwordHash) {

	/** Whether there is one. */
	public boolean configured() {
		return !this.name.isEmpty() && !this.passwordHash.isEmpty();
	}

	/** Whether that name is theirs. */
	public boolean isCalled(String typed) {
		return configured() && this.name.equalsIgnoreCase(typed.strip());
	}

	@Override
	public String toString() {
		return configured() ? "break-glass admin " + this.name : "no break-glass admin";
	}

}
