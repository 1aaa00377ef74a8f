package io.roomkeeper.batch.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * In which Unicode encoding a file was saved: what its byte-order mark says; without one,
 * UTF-16 where every other byte is zero, as in any text whose beginning is English; else
 * UTF-8.
 */
final class TextEncoding {

	/** How much of a file is looked at. */
	static final int SAMPLE = 256;

	/** By their first bytes, each as a character; UTF-32 begins like UTF-16. */
	private static final List<Map.Entry<String, Charset>> MARKS = List.of(
			Map.entry("\u00ff\u00fe\0\0", StandardCharsets.UTF_32LE),
			Map.entry("\0\0\u00fe\u00ff", StandardCharsets.UTF_32BE),
			Map.entry("\u00ff\u00fe", StandardCharsets.UTF_16LE), Map.entry("\u00fe\u00ff", StandardCharsets.UTF_16BE));

	private static final Map<String, String> OTHER_FILES = Map.of("PK\3\4", "an Excel workbook or a zip archive",
			"\u00d0\u00cf\u0011\u00e0", "an old Excel workbook", "\u001f\u008b", "a gzip archive", "%PDF",
			"a PDF document");

	private TextEncoding() {
	}

	/**
	 * The encoding of a text; a byte-order mark stays in it as the character U+FEFF.
	 * @param start the first bytes of the file, {@link #SAMPLE} where it has as many
	 * @throws UnreadableTextException where it is no text
	 */
	static Charset of(byte[] start) throws UnreadableTextException {
		String beginning = new String(start, StandardCharsets.ISO_8859_1);
		for (Map.Entry<String, String> other : OTHER_FILES.entrySet()) {
			if (beginning.startsWith(other.getKey())) {
				throw new UnreadableTextException("it is " + other.getValue(),
						"Save the table as CSV in UTF-8 and import that");
			}
		}
		for (Map.Entry<String, Charset> mark : MARKS) {
			if (beginning.startsWith(mark.getKey())) {
				return mark.getValue();
			}
		}
		return unmarked(start);
	}

	private static Charset unmarked(byte[] start) {
		int[] zeros = new int[2];
		for (int at = 0; at < start.length; at++) {
			zeros[at % 2] += (start[at] == 0) ? 1 : 0;
		}
		boolean every = Math.max(zeros[0], zeros[1]) >= Math.max(1, start.length / 4);
		if (every && zeros[0] == 0) {
			return StandardCharsets.UTF_16LE;
		}
		return (every && zeros[1] == 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
	}

}
