package io.roomkeeper.console.api.user;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import io.roomkeeper.directory.Licence;

/** A licence as it appears in the API. */
enum LicenceCodec {

	BASIC, LICENSED;

	static LicenceCodec of(Licence licence) {
		return switch (licence) {
			case BASIC -> BASIC;
			case LICENSED -> LICENSED;
		};
	}

	/** Returns the licence in lower case. */
	@JsonValue
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
