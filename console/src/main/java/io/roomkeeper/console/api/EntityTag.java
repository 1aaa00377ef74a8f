package io.roomkeeper.console.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;

/** Converts versions from and to entity tags (RFC 9110 8.8.3). */
public final class EntityTag {

	private static final Pattern TAG = Pattern.compile("\"([1-9][0-9]{0,8})\"");

	private EntityTag() {
	}

	/** Returns the tag of a version, for example {@code "3"}. */
	public static String of(int version) {
		return "\"" + version + "\"";
	}

	/**
	 * Returns the version that a change is for.
	 * @param ifMatch the header {@code If-Match}; {@code *} means the current version
	 * @throws MissingVersionException if there is no header
	 * @throws InvalidInputException if the header is not one tag
	 */
	public static int version(Optional<String> ifMatch, int current) {
		String header = ifMatch.map(String::strip).orElseThrow(MissingVersionException::new);
		if (header.equals("*")) {
			return current;
		}
		Matcher tag = TAG.matcher(header);
		if (!tag.matches()) {
			throw new InvalidInputException("The header If-Match is not one ETag: '%.40s'".formatted(header),
					"Send the ETag that was read with its quotation marks, for example \"3\"");
		}
		return Integer.parseInt(tag.group(1));
	}

}
