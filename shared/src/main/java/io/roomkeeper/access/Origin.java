package io.roomkeeper.access;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an operation was started, as the audit trail stores it.
 *
 * @param text one or two words, for example {@code console}; empty if unknown
 */
public record Origin(String text) {

	/** The origin was not recorded. */
	public static final Origin UNKNOWN = new Origin("");

	/** A page of the console. */
	public static final Origin CONSOLE = new Origin("console");

	/** A command at the machine's own shell. */
	public static final Origin COMMAND = new Origin("command");

	/** The nightly job. */
	public static final Origin NIGHTLY = new Origin("nightly");

	/** The console itself, when it fills a new data directory. */
	public static final Origin FIRST_START = new Origin("first start");

	private static final Pattern ACCOUNT = Pattern.compile("command (.+)");

	private static final Pattern TOKEN = Pattern.compile("token (\\d{1,9})");

	/** Returns the origin of an action over REST with a token. */
	public static Origin token(int id) {
		return new Origin("token " + id);
	}

	/** Returns the origin of a command that an operating-system account started. */
	public static Origin command(String account) {
		return new Origin(COMMAND.text + " " + account);
	}

	/** Returns the id of the token that was used; empty if none was. */
	public OptionalInt tokenId() {
		Matcher token = TOKEN.matcher(this.text);
		return token.matches() ? OptionalInt.of(Integer.parseInt(token.group(1))) : OptionalInt.empty();
	}

	/** Returns the operating-system account that started a command; empty if unknown. */
	public Optional<String> account() {
		Matcher command = ACCOUNT.matcher(this.text);
		return command.matches() ? Optional.of(command.group(1)) : Optional.empty();
	}

	/**
	 * Returns whether rights need not be checked again: a command at the machine's own
	 * shell, or Roomkeeper's own work.
	 */
	public boolean isTrusted() {
		return equals(COMMAND) || equals(NIGHTLY) || equals(FIRST_START) || this.text.startsWith(COMMAND.text + " ");
	}

}
