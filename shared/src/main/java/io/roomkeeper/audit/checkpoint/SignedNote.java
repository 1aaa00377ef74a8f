package io.roomkeeper.audit.checkpoint;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with signatures (c2sp.org/signed-note).
 *
 * @param text one or more lines, with the last line end
 * @param signatures the signature lines, without line ends
 */
record SignedNote(String text, List<String> signatures) {

	private static final String MARK = "\u2014 ";

	SignedNote {
		signatures = List.copyOf(signatures);
	}

	/** Returns the line of a signature. */
	static String line(String name, String signature) {
		return MARK + name + ' ' + signature;
	}

	/**
	 * Parses a note.
	 * @throws IllegalArgumentException if the text is not a note
	 */
	static SignedNote parse(String note) {
		int end = note.lastIndexOf("\n\n");
		List<String> lines = (end < 0) ? List.of() : note.substring(end + 2).lines().toList();
		if (end < 1 || lines.isEmpty() || !lines.stream().allMatch((line) -> line.startsWith(MARK))) {
			throw new IllegalArgumentException("Not a signed note");
		}
		return new SignedNote(note.substring(0, end + 1), lines);
	}

	/** Splits a text that contains several notes, one after the other. */
	static List<String> split(String notes) {
		List<String> found = new ArrayList<>();
		StringBuilder note = new StringBuilder();
		boolean signed = false;
		for (String line : notes.lines().toList()) {
			boolean signature = line.startsWith(MARK);
			if (signed && !signature) {
				found.add(note.toString());
				note.setLength(0);
				signed = false;
			}
			if (!note.isEmpty() || !line.isEmpty()) {
				note.append(line).append('\n');
			}
			signed = signature;
		}
		if (signed) {
			found.add(note.toString());
		}
		return found;
	}

	/** Returns the whole note. */
	String format() {
		return this.text + '\n' + String.join("\n", this.signatures) + '\n';
	}

}
