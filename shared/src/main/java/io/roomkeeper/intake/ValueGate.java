package io.roomkeeper.intake;

import java.util.Optional;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.CheckedValue.Cleaned;
import io.roomkeeper.intake.CheckedValue.Kept;
import io.roomkeeper.intake.CheckedValue.Refused;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Checks every value from outside: from directory entries, files and users. Surrounding
 * white space is ignored.
 */
public final class ValueGate {

	/** Characters that would end or separate an address in a mail header (RFC 5322). */
	private static final String NOT_IN_MAIL = ",;<>()[]\"\\";

	private ValueGate() {
	}

	/** Checks a value. An empty or blank value is refused. */
	public static CheckedValue check(ValueKind kind, String value) {
		String text = value.strip();
		if (text.isEmpty()) {
			return new Refused(Message.of("value.empty"));
		}
		if (isPlain(kind, text)) {
			return new Kept(text);
		}
		StringBuilder cleaned = new StringBuilder(text.length());
		Optional<Message> problem = Optional.empty();
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			i += Character.charCount(c);
			Optional<RefusedCharacter> oddity = RefusedCharacter.of(c)
				.filter((odd) -> odd != RefusedCharacter.MARK || !kind.holdsMarks())
				.filter((odd) -> kind != ValueKind.TYPED_TEXT || odd != RefusedCharacter.LINE_BREAK);
			if (oddity.isEmpty()) {
				cleaned.appendCodePoint(c);
				continue;
			}
			if (problem.isEmpty()) {
				problem = Optional.of(oddity.get().problem(c));
			}
			append(cleaned, oddity.get().replacement());
		}
		return sized(kind, cleaned.toString().strip(), problem);
	}

	/**
	 * Checks a text that a user typed and returns it as it may be stored.
	 * @param what what the text is, to begin a sentence, for example {@code The reason}
	 * @throws InvalidInputException if it cannot be used
	 */
	public static String typed(ValueKind kind, Message what, String text) {
		return switch (check(kind, text)) {
			case Kept(String value) -> value;
			case Cleaned(String value, var _) -> value;
			case Refused(Message problem) -> throw new InvalidInputException(FailureText.of("typed.refused",
					Argument.message(what), Argument.message(problem), Argument.number(kind.longest())));
		};
	}

	/**
	 * Checks an optional text and returns it as it is stored.
	 * @param what what the text is, to begin a sentence, for example {@code The reason}
	 * @return the text; empty if nothing was typed
	 * @throws InvalidInputException if it cannot be used
	 */
	public static String typedOrEmpty(ValueKind kind, Message what, String text) {
		return text.isBlank() ? "" : typed(kind, what, text);
	}

	/**
	 * Returns whether nobody can have that value, so that a search for it finds nobody.
	 */
	public static boolean refuses(ValueKind kind, String value) {
		return check(kind, value) instanceof Refused;
	}

	/**
	 * Returns whether a value is printable ASCII that needs no further check, as most
	 * values are.
	 */
	private static boolean isPlain(ValueKind kind, String text) {
		boolean mail = kind == ValueKind.MAIL;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c > '~' || (mail && isRefusedInMail(c))) {
				return false;
			}
		}
		return text.length() <= kind.longest();
	}

	private static void append(StringBuilder cleaned, String replacement) {
		boolean gap = replacement.equals(" ");
		if (!gap || (!cleaned.isEmpty() && cleaned.charAt(cleaned.length() - 1) != ' ')) {
			cleaned.append(replacement);
		}
	}

	private static CheckedValue sized(ValueKind kind, String text, Optional<Message> oddity) {
		Optional<Message> problem = oddity.or(() -> structure(kind, text));
		boolean tooLong = text.length() > kind.longest();
		if (problem.isPresent() && (!kind.cleaned() || text.isEmpty())) {
			return new Refused(problem.get());
		}
		if (!tooLong) {
			return problem.isEmpty() ? new Kept(text) : new Cleaned(text, problem.get());
		}
		Message length = Message.of("value.long", Argument.number(text.length()), Argument.number(kind.longest()));
		return kind.shortened() ? new Cleaned(cut(text, kind.longest()), length) : new Refused(length);
	}

	private static Optional<Message> structure(ValueKind kind, String text) {
		if (kind != ValueKind.MAIL) {
			return Optional.empty();
		}
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int c = text.codePointAt(i);
			if (isRefusedInMail(c)) {
				return Optional.of(Message.of("value.address", Argument.text(Character.toString(c))));
			}
		}
		return Optional.empty();
	}

	private static boolean isRefusedInMail(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || NOT_IN_MAIL.indexOf(c) >= 0;
	}

	/** Cuts a text without splitting a character. */
	private static String cut(String text, int longest) {
		int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
		return text.substring(0, end).strip();
	}

}
