package io.roomkeeper.directory.ldap.connection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.text.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Limits the bytes of one connection. JNDI reads everything that a server sends, in its
 * own thread, before our code sees any of it. The limit therefore works at the socket.
 */
final class AnswerGuard {

	/** The guard of the connection that is currently opened. */
	static final ScopedValue<AnswerGuard> CURRENT = ScopedValue.newInstance();

	private final AnswerBounds bounds;

	private long bytes;

	private long began = System.nanoTime();

	private @Nullable Excess excess;

	AnswerGuard(AnswerBounds bounds) {
		this.bounds = bounds;
	}

	/** Starts the limits for the next answer. */
	synchronized void nextAnswer() {
		this.bytes = 0;
		this.began = System.nanoTime();
	}

	private synchronized void count(int more) throws IOException {
		this.bytes += Math.max(more, 0);
		if (this.bytes > this.bounds.bytes()) {
			this.excess = Excess.BYTES;
		}
		else if (System.nanoTime() - this.began > this.bounds.time().toNanos() && more > 0) {
			this.excess = Excess.TIME;
		}
		if (this.excess != null) {
			throw new IOException("The answer is out of bounds");
		}
	}

	/** Returns the stream. It fails when the answer exceeds a limit. */
	InputStream watch(InputStream in) {
		return new Watched(in);
	}

	/** Returns why the guard closed the connection; empty if it did not. */
	synchronized Optional<DirectoryException> failure(DirectoryFailures failures, Throwable cause) {
		return Optional.ofNullable(this.excess).map((what) -> switch (what) {
			case BYTES -> failures.failure(Kind.PROTOCOL, "bytes", cause, Argument.number(this.bounds.bytes()));
			case TIME ->
				failures.failure(Kind.TIMED_OUT, "time", cause, Argument.number(this.bounds.time().toSeconds()));
		});
	}

	private enum Excess {

		BYTES, TIME

	}

	private final class Watched extends FilterInputStream {

		Watched(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count((read < 0) ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int read = super.read(target, offset, length);
			count(read);
			return read;
		}

	}

}
