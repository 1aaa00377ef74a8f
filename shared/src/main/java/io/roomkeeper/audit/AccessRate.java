package io.roomkeeper.audit;

/**
 * How many events of one kind get a row within a window.
 *
 * @param perSource at most so many from one person, token or network
 * @param perWindow at most so many in all
 */
record AccessRate(int perSource, int perWindow) {

	/** What anybody can cause who reaches the console. */
	static final AccessRate STRANGERS = new AccessRate(10, 100);

	/** What only people and tokens can cause that are let in. */
	static final AccessRate KNOWN = new AccessRate(20, 1_000);

	/**
	 * The limit for passcodes. It is higher, because it matters whose passcodes an admin
	 * reads.
	 */
	static final AccessRate PASSCODES = new AccessRate(100, 1_000);

	static AccessRate of(AccessEvent event) {
		return switch (event) {
			case AccessEvent.SignInFailed _, AccessEvent.TokenRefused _ -> STRANGERS;
			case AccessEvent.PasscodeRead _ -> PASSCODES;
			case AccessEvent.SignInSucceeded _, AccessEvent.AccessDenied _, AccessEvent.DataExported _,
					AccessEvent.AccessCounted _ ->
				KNOWN;
		};
	}

}
