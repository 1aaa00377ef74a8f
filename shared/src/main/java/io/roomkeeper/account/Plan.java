package io.roomkeeper.account;

/** What the organisation has subscribed to. */
public enum Plan {

	BASIC, PRO, BUSINESS, EDUCATION, ENTERPRISE;

	/**
	 * Whether licensed users may choose the name of their personal link: Business,
	 * Education and Enterprise.
	 */
	public boolean allowsPersonalLinks() {
		return this == BUSINESS || this == EDUCATION || this == ENTERPRISE;
	}

}
