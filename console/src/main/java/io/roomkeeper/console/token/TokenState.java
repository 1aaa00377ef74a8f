package io.roomkeeper.console.token;

import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.token.TokenStatus;

/** The appearance of a token's status. */
final class TokenState {

	private TokenState() {
	}

	static Marker.Looks looks(TokenStatus status) {
		return switch (status) {
			case VALID -> new Marker.Looks(Icon.CHECK, "good", status);
			case ENDED -> new Marker.Looks(Icon.CLOCK, "neutral", status);
			case REVOKED, UNKNOWN -> new Marker.Looks(Icon.STOPPED, "neutral", status);
			case PERSON_MISSING, ROLE_LOST -> new Marker.Looks(Icon.STOPPED, "attention", status);
		};
	}

}
