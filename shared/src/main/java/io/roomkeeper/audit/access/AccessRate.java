package io.roomkeeper.audit.access;

import io.roomkeeper.audit.AccessEvent;

/**
 * The maximum number of rows for events of one kind within a window.
 *
 * @param perSource the maximum for one person, token or network
 * @param perWindow the maximum in all
 */
record AccessRate(int perSource, int perWindow) {

	/** The limit for events that any visitor of the console can cause. */
	static final AccessRate STRANGERS = new AccessRate(10, 100);

	/** The limit for events that only signed-in people and valid tokens can cause. */
	static final AccessRate KNOWN = new AccessRate(20, 1_000);

	/**
	 * The limit for passcodes. It is higher, because it matters whose passcodes an admin
	 * reads.
	 */
	static final AccessRate PASSCODES = new AccessRate(100, 1_000);

	static AccessRate of(AccessEvent event) {
		return switch (event) {
			case AccessEvent.SignInFailed _, AccessEvent.TokenRefused _, AccessEvent.FormRefused _ -> STRANGERS;
			case AccessEvent.PasscodeRead _ -> PASSCODES;
			case AccessEvent.SignInSucceeded _, AccessEvent.AccessDenied _, AccessEvent.DataExported _,
					AccessEvent.AccessCounted _ ->
				KNOWN;
		};
	}

}
