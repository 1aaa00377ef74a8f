package io.roomkeeper.meeting.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Folds content lines at 75 octets (RFC 5545 3.1), never inside a character. A library
 * that counts characters writes lines of up to 200 octets for CJK text.
 */
final class LineFolding {

	private static final int LONGEST = 75;

	private static final byte[] BREAK = "\r\n ".getBytes(StandardCharsets.US_ASCII);

	private LineFolding() {
	}

	/**
	 * Returns the folded text in UTF-8.
	 * @param text lines that end in CR LF and are not folded
	 */
	static byte[] fold(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream folded = new ByteArrayOutputStream(bytes.length + bytes.length / 32);
		int length = 0;
		for (int i = 0; i < bytes.length; i++) {
			byte octet = bytes[i];
			if (octet == '\r' || octet == '\n') {
				length = 0;
			}
			else {
				if (isFirst(octet) && length + size(octet) > LONGEST) {
					folded.writeBytes(BREAK);
					length = 1;
				}
				length++;
			}
			folded.write(octet);
		}
		return folded.toByteArray();
	}

	private static boolean isFirst(byte octet) {
		return (octet & 0xC0) != 0x80;
	}

	/** Returns the number of octets of the character that begins with this one. */
	private static int size(byte octet) {
		if (octet >= 0) {
			return 1;
		}
		return ((octet & 0xE0) == 0xC0) ? 2 : ((octet & 0xF0) == 0xE0) ? 3 : 4;
	}

}
