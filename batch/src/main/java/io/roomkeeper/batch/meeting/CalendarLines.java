package io.roomkeeper.batch.meeting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The unfolded lines of a calendar file. Lines are joined before they are decoded,
 * because some programs fold lines inside a character. A long line is cut to limit memory
 * use.
 */
final class CalendarLines implements AutoCloseable {

	/** The number of bytes of a line to keep. */
	static final int KEPT = 65_536;

	private static final int BUFFER = 65_536;

	private final InputStream in;

	private final byte[] buffer = new byte[BUFFER];

	private int filled;

	private int position;

	private long number = 1;

	private CalendarLines(InputStream in) {
		this.in = in;
	}

	static CalendarLines open(Path path) throws IOException {
		CalendarLines lines = new CalendarLines(Files.newInputStream(path));
		if (lines.peek() == 0xEF) {
			lines.position += 3;
		}
		return lines;
	}

	/** Returns the next line that is not empty, or empty at the end of the file. */
	Optional<TextLine> next() throws IOException {
		while (peek() >= 0) {
			long begin = this.number;
			ByteArrayOutputStream text = new ByteArrayOutputStream(128);
			long length = 0;
			boolean goesOn = true;
			while (goesOn) {
				length += rest(text);
				int following = peek();
				goesOn = following == ' ' || following == '\t';
				if (goesOn) {
					this.position++;
				}
			}
			if (length > 0) {
				return Optional.of(new TextLine(begin, text.toString(StandardCharsets.UTF_8), length));
			}
		}
		return Optional.empty();
	}

	/** Reads up to the end of the physical line and returns its length in bytes. */
	private long rest(ByteArrayOutputStream text) throws IOException {
		long length = 0;
		while (peek() >= 0) {
			int at = this.position;
			while (at < this.filled && this.buffer[at] != '\n' && this.buffer[at] != '\r') {
				at++;
			}
			int part = at - this.position;
			text.write(this.buffer, this.position, Math.min(part, KEPT - text.size()));
			length += part;
			this.position = at;
			if (at < this.filled) {
				endOfLine();
				return length;
			}
		}
		return length;
	}

	private void endOfLine() throws IOException {
		boolean carriageReturn = this.buffer[this.position++] == '\r';
		if (carriageReturn && peek() == '\n') {
			this.position++;
		}
		this.number++;
	}

	/** Returns the next byte without reading it; -1 at the end of the file. */
	private int peek() throws IOException {
		if (this.position >= this.filled) {
			this.position = 0;
			this.filled = this.in.readNBytes(this.buffer, 0, BUFFER);
		}
		return (this.position < this.filled) ? this.buffer[this.position] & 0xFF : -1;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

	/**
	 * An unfolded line.
	 *
	 * @param number the number of its first physical line, from 1
	 * @param text its beginning
	 * @param length its whole length in bytes
	 */
	record TextLine(long number, String text, long length) {

	}

}
