package io.roomkeeper.batch.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * The characters of a file without byte-order marks. It rejects input that is not a text
 * table: a byte that is invalid in the encoding, a NUL, and a line or record above the
 * length limit.
 */
final class CheckedText extends FilterReader {

	/** The maximum length of a line, in characters. */
	static final int LONGEST_LINE = 65_536;

	/** The approximate length limit of a multi-line record, in characters. */
	static final int LONGEST_RECORD = 1_000_000;

	private static final char BYTE_ORDER_MARK = '\ufeff';

	private static final char REPLACEMENT = '\ufffd';

	private final Charset charset;

	private long line = 1;

	private int length;

	private boolean afterReturn;

	private long sinceRecord;

	private CheckedText(Reader in, Charset charset) {
		super(in);
		this.charset = charset;
	}

	/**
	 * Opens a file and detects its encoding.
	 * @throws UnreadableTextException if the file is not text
	 */
	static CheckedText open(Path path) throws IOException {
		Charset charset;
		try (InputStream start = Files.newInputStream(path)) {
			charset = TextEncoding.of(start.readNBytes(TextEncoding.SAMPLE));
		}
		return new CheckedText(new InputStreamReader(Files.newInputStream(path),
				charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPLACE)
					.onUnmappableCharacter(CodingErrorAction.REPLACE)),
				charset);
	}

	/** Marks the start of a new record. */
	void recordBegins() {
		this.sinceRecord = 0;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	@Override
	public int read(char[] buffer, int offset, int wanted) throws IOException {
		int kept = 0;
		while (kept == 0) {
			int read = super.read(buffer, offset, wanted);
			if (read <= 0) {
				return read;
			}
			for (int at = offset; at < offset + read; at++) {
				if (buffer[at] != BYTE_ORDER_MARK) {
					check(buffer[at]);
					buffer[offset + kept++] = buffer[at];
				}
			}
		}
		return kept;
	}

	private void check(char character) throws IOException {
		if (character == REPLACEMENT) {
			throw new UnreadableTextException(
					Message.of("file.charset", Argument.id(this.line), Argument.text(this.charset.toString())),
					Message.of("file.fix.utf8"));
		}
		if (character == 0) {
			throw new UnreadableTextException(
					Message.of("file.nul", Argument.id(this.line), Argument.text(CellText.name(character))),
					Message.of("file.fix.utf8"));
		}
		if (++this.sinceRecord > LONGEST_RECORD) {
			throw new RecordTooLongException();
		}
		count(character);
	}

	private void count(char character) throws IOException {
		boolean ends = character == '\r' || (character == '\n' && !this.afterReturn);
		this.afterReturn = character == '\r';
		if (ends) {
			this.line++;
		}
		this.length = (character == '\r' || character == '\n') ? 0 : this.length + 1;
		if (this.length > LONGEST_LINE) {
			throw new UnreadableTextException(
					Message.of("file.line-long", Argument.id(this.line), Argument.number(LONGEST_LINE)),
					Message.of("file.fix.table"));
		}
	}

	/** Thrown when a record is too long, probably because a quote is never closed. */
	static final class RecordTooLongException extends IOException {

		RecordTooLongException() {
			super("a record is too long");
		}

	}

}
