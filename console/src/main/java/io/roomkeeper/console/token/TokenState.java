package io.roomkeeper.console.token;

import java.time.Instant;

import io.roomkeeper.access.ApiToken;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;

/** Whether a token is taken, and if not, why. */
enum TokenState {

	VALID(Icon.CHECK, "good"), ENDED(Icon.CLOCK, "neutral"), REVOKED(Icon.STOPPED, "neutral");

	private final Icon icon;

	private final String tone;

	TokenState(Icon icon, String tone) {
		this.icon = icon;
		this.tone = tone;
	}

	static TokenState of(ApiToken token, Instant now) {
		if (token.validAt(now)) {
			return VALID;
		}
		return token.revokedAt().isPresent() ? REVOKED : ENDED;
	}

	Marker.Looks looks() {
		return new Marker.Looks(this.icon, this.tone, this);
	}

}
