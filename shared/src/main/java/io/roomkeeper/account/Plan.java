package io.roomkeeper.account;

/** The plans to which an organisation can subscribe. */
public enum Plan {

	BASIC, PRO, BUSINESS, EDUCATION, ENTERPRISE;

	/**
	 * Returns whether licensed users may choose the name of their personal link:
	 * Business, Education and Enterprise.
	 */
	public boolean allowsPersonalLinks() {
		return this == BUSINESS || this == EDUCATION || this == ENTERPRISE;
	}

}
