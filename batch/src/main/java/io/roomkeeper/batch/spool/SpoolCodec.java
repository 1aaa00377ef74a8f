package io.roomkeeper.batch.spool;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Serialises items of one type for a spool.
 *
 * @param <T> the type of an item
 */
public interface SpoolCodec<T> {

	/** Writes one item. */
	void write(DataOutput out, T item) throws IOException;

	/** Reads the next item, equal to the one that was written. */
	T read(DataInput in) throws IOException;

	/** Writes a text of any length, even one with an unpaired surrogate. */
	static void writeText(DataOutput out, String text) throws IOException {
		int length = text.length();
		boolean ascii = isAscii(text);
		out.writeInt(ascii ? length : -length);
		if (ascii) {
			out.write(text.getBytes(StandardCharsets.US_ASCII));
		}
		else {
			out.writeChars(text);
		}
	}

	private static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 0x80) {
				return false;
			}
		}
		return true;
	}

	/** Reads a text that {@link #writeText} wrote. */
	static String readText(DataInput in) throws IOException {
		int length = in.readInt();
		if (length >= 0) {
			byte[] letters = new byte[length];
			in.readFully(letters);
			return new String(letters, StandardCharsets.US_ASCII);
		}
		byte[] bytes = new byte[-2 * length];
		in.readFully(bytes);
		return ByteBuffer.wrap(bytes).asCharBuffer().toString();
	}

}
