package io.roomkeeper.batch.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.roomkeeper.text.Message;

/**
 * Detects the Unicode encoding of a file. A byte-order mark decides. Without one, the
 * encoding is UTF-16 if every other byte is zero, as in text that begins in English.
 * Otherwise it is UTF-8.
 */
final class TextEncoding {

	/** The number of bytes that detection reads. */
	static final int SAMPLE = 256;

	/**
	 * Encodings by their first bytes, each byte as a character. UTF-32 comes first
	 * because its mark begins like that of UTF-16.
	 */
	private static final List<Map.Entry<String, Charset>> MARKS = List.of(
			Map.entry("\u00ff\u00fe\0\0", StandardCharsets.UTF_32LE),
			Map.entry("\0\0\u00fe\u00ff", StandardCharsets.UTF_32BE),
			Map.entry("\u00ff\u00fe", StandardCharsets.UTF_16LE), Map.entry("\u00fe\u00ff", StandardCharsets.UTF_16BE));

	private static final Map<String, String> OTHER_FILES = Map.of("PK\3\4", "file.workbook", "\u00d0\u00cf\u0011\u00e0",
			"file.old-workbook", "\u001f\u008b", "file.gzip", "%PDF", "file.pdf");

	private TextEncoding() {
	}

	/**
	 * Returns the encoding of a text; a byte-order mark stays in it as the character
	 * U+FEFF.
	 * @param start up to {@link #SAMPLE} bytes from the start of the file
	 * @throws UnreadableTextException if the file is not text
	 */
	static Charset of(byte[] start) throws UnreadableTextException {
		String beginning = new String(start, StandardCharsets.ISO_8859_1);
		for (Map.Entry<String, String> other : OTHER_FILES.entrySet()) {
			if (beginning.startsWith(other.getKey())) {
				throw new UnreadableTextException(Message.of(other.getValue()), Message.of("file.fix.csv"));
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
