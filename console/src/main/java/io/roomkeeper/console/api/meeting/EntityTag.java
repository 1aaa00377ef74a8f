package io.roomkeeper.console.api.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Meeting;

/** Converts versions of meetings from and to entity tags (RFC 9110 8.8.3). */
final class EntityTag {

	private static final Pattern TAG = Pattern.compile("\"([1-9][0-9]{0,8})\"");

	private EntityTag() {
	}

	/** Returns the tag of a meeting, for example {@code "3"}. */
	static String of(Meeting meeting) {
		return "\"" + meeting.version() + "\"";
	}

	/**
	 * Returns the version that a change is for.
	 * @param ifMatch the header {@code If-Match}; {@code *} means the current version
	 * @throws MissingVersionException if there is no header
	 * @throws InvalidInputException if the header is not one tag
	 */
	static int version(Optional<String> ifMatch, Meeting current) {
		String header = ifMatch.map(String::strip).orElseThrow(MissingVersionException::new);
		if (header.equals("*")) {
			return current.version();
		}
		Matcher tag = TAG.matcher(header);
		if (!tag.matches()) {
			throw new InvalidInputException("The header If-Match is not one ETag: '%.40s'".formatted(header),
					"Send the ETag of the meeting with its quotation marks, for example \"3\"");
		}
		return Integer.parseInt(tag.group(1));
	}

}
