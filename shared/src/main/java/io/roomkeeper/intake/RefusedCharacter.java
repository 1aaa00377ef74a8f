package io.roomkeeper.intake;

import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** The reasons why a character is not allowed in a value. */
enum RefusedCharacter {

	/** Ends a line. */
	LINE_BREAK,

	/** Controls a terminal or ends a string (general category Cc). */
	CONTROL,

	/** Overrides the direction in which the text around it is read (UAX 9 section 2). */
	DIRECTION,

	/** Is invisible and joins nothing, so that two different values look the same. */
	INVISIBLE,

	/** Joins letters, or marks a direction, without overriding any. */
	MARK,

	/**
	 * Is not a character: half a surrogate pair, a noncharacter, or the result of invalid
	 * UTF-8.
	 */
	BROKEN;

	private static final int REPLACEMENT = 0xFFFD;

	/** Returns the reason why a character is not allowed; empty for nearly all. */
	static Optional<RefusedCharacter> of(int c) {
		if ((c >= ' ' && c < 0x7f) || (c > 0xad && c < 0x61c)) {
			return Optional.empty();
		}
		return Optional.ofNullable(rare(c));
	}

	@SuppressWarnings("NullAway") // wrapped by its only caller
	private static RefusedCharacter rare(int c) {
		if ((c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029) {
			return LINE_BREAK;
		}
		if (Character.isISOControl(c)) {
			return CONTROL;
		}
		if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)) {
			return DIRECTION;
		}
		if ((c >= 0x200c && c <= 0x200f) || c == 0x61c) {
			return MARK;
		}
		if (c == REPLACEMENT || (c >= 0xd800 && c <= 0xdfff) || (c >= 0xfdd0 && c <= 0xfdef)
				|| (c & 0xfffe) == 0xfffe) {
			return BROKEN;
		}
		return invisible(c) ? INVISIBLE : null;
	}

	private static boolean invisible(int c) {
		return c == 0xad || c == 0x180e || c == 0x200b || (c >= 0x2060 && c <= 0x206f) || c == 0x3164 || c == 0xfeff
				|| c == 0xffa0 || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
	}

	/** Describes the problem of a value that contains such a character. */
	Message problem(int c) {
		String name = "U+%04X".formatted(c) + Optional.ofNullable(Character.getName(c))
			.filter((known) -> !known.contains("SURROGATES"))
			.map((known) -> ", " + known.toLowerCase(Locale.ROOT))
			.orElse("");
		return Message.of(switch (this) {
			case LINE_BREAK -> "value.line-break";
			case CONTROL -> "value.control";
			case DIRECTION -> "value.direction";
			case INVISIBLE, MARK -> "value.invisible";
			case BROKEN -> "value.broken";
		}, Argument.text(name));
	}

	/** Returns the replacement of the character in a cleaned value. */
	String replacement() {
		return switch (this) {
			case LINE_BREAK, CONTROL -> " ";
			case DIRECTION, INVISIBLE, MARK -> "";
			case BROKEN -> Character.toString(REPLACEMENT);
		};
	}

}
