package io.roomkeeper.access;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From where somebody acts, as the audit trail keeps it.
 *
 * @param text a word or two, for example {@code console}; empty where it is not known
 */
public record Origin(String text) {

	/** Nobody noted it. */
	public static final Origin UNKNOWN = new Origin("");

	/** A page of the console. */
	public static final Origin CONSOLE = new Origin("console");

	/** A command at the machine's own shell. */
	public static final Origin COMMAND = new Origin("command");

	/** The work of the night. */
	public static final Origin NIGHTLY = new Origin("nightly");

	/** The console itself, which fills a new data directory. */
	public static final Origin FIRST_START = new Origin("first start");

	private static final Pattern TOKEN = Pattern.compile("token (\\d{1,9})");

	/** The REST API, with the token of that number. */
	public static Origin token(int id) {
		return new Origin("token " + id);
	}

	/** A command at the machine's own shell, started by that account of the system. */
	public static Origin command(String account) {
		return new Origin(COMMAND.text + " " + account);
	}

	/** The number of the token that was used; empty where none was. */
	public OptionalInt tokenId() {
		Matcher token = TOKEN.matcher(this.text);
		return token.matches() ? OptionalInt.of(Integer.parseInt(token.group(1))) : OptionalInt.empty();
	}

	/**
	 * Whether nobody is to be asked for their rights: a command at the machine's own
	 * shell, or Roomkeeper's own work.
	 */
	public boolean isTrusted() {
		return equals(COMMAND) || equals(NIGHTLY) || equals(FIRST_START) || this.text.startsWith(COMMAND.text + " ");
	}

}
