package io.roomkeeper.batch.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses a line that is longer than anybody writes one. */
final class BoundedLines extends FilterReader {

	private final int longest;

	private int length;

	/**
	 * @param longest how many characters a line may have
	 */
	BoundedLines(Reader in, int longest) {
		super(in);
		this.longest = longest;
	}

	@Override
	public int read() throws IOException {
		int character = super.read();
		if (character >= 0) {
			count((char) character);
		}
		return character;
	}

	@Override
	public int read(char[] buffer, int offset, int wanted) throws IOException {
		int read = super.read(buffer, offset, wanted);
		for (int i = 0; i < read; i++) {
			count(buffer[offset + i]);
		}
		return read;
	}

	private void count(char character) throws IOException {
		this.length = (character == '\n' || character == '\r') ? 0 : this.length + 1;
		if (this.length > this.longest) {
			throw new IOException("the line is longer than %,d characters".formatted(this.longest));
		}
	}

}
