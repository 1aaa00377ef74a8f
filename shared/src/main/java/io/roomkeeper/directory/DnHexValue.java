package io.roomkeeper.directory;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * An attribute value written as {@code #} and the hex digits of its BER encoding (RFC
 * 4514 section 2.4).
 *
 * @param text with its number sign
 */
record DnHexValue(String text) {

	/**
	 * Returns the key of the encoded text, or the digits themselves if they encode
	 * something else.
	 */
	String key() {
		byte[] ber;
		try {
			ber = HexFormat.of().parseHex(this.text, 1, this.text.length());
		}
		catch (IllegalArgumentException _) {
			return DnParser.escaped(DnParser.folded(this.text));
		}
		boolean text = ber.length >= 2 && ber[1] >= 0 && ber[1] == ber.length - 2 && isString(ber[0]);
		return text ? DnParser.escaped(DnParser.folded(new String(ber, 2, ber.length - 2, StandardCharsets.UTF_8)))
				: this.text.toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns whether a tag means OCTET STRING, UTF8String, PrintableString or IA5String.
	 */
	private static boolean isString(byte tag) {
		return tag == 0x04 || tag == 0x0C || tag == 0x13 || tag == 0x16;
	}

}
