package io.roomkeeper.console.component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.roomkeeper.directory.Uid;

/** The addresses of people's pages. */
public final class PeoplePaths {

	private PeoplePaths() {
	}

	/** A person's own page. */
	public static String of(Uid uid) {
		return "users/" + URLEncoder.encode(uid.value(), StandardCharsets.UTF_8).replace("+", "%20");
	}

}
