package io.roomkeeper.batch.spool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Iterator;
import java.util.NoSuchElementException;

import io.roomkeeper.database.DataDirectory;
import io.roomkeeper.database.DataFailure;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;

/**
 * Items in a temporary file. They are written once and can be read many times, each time
 * from the start. The file is deleted with the spool, where possible even if the process
 * is killed. Not thread-safe.
 *
 * @param <T> the type of an item
 */
public final class Spool<T> implements AutoCloseable {

	private static final int BUFFER = 1 << 18;

	private final DataDirectory folder;

	private final FileChannel file;

	private final DataOutputStream out;

	private final SpoolCodec<T> codec;

	private long size;

	Spool(DataDirectory folder, FileChannel file, SpoolCodec<T> codec) {
		this.folder = folder;
		this.file = file;
		this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), BUFFER));
		this.codec = codec;
	}

	/**
	 * Adds an item.
	 * @throws FixableException if the disk is full or fails
	 */
	public void add(T item) {
		try {
			this.codec.write(this.out, item);
			this.size++;
		}
		catch (IOException ex) {
			throw unusable(this.folder, ex);
		}
	}

	/** Returns the number of items. */
	public long size() {
		return this.size;
	}

	/**
	 * Reads the items in the order in which they were added.
	 * @throws FixableException if the disk is full or fails
	 */
	public Iterator<T> read() {
		try {
			this.out.flush();
			return new Items(this.size);
		}
		catch (IOException ex) {
			throw unusable(this.folder, ex);
		}
	}

	@Override
	public void close() {
		try {
			this.file.close();
		}
		catch (IOException ex) {
			throw unusable(this.folder, ex);
		}
	}

	static FixableException unusable(DataDirectory folder, IOException ex) {
		return DataFailure.of(ex, folder)
			.orElseGet(() -> new FixableException(FailureText.of("spool.unusable",
					Argument.text(folder.path().toString()), Argument.text(String.valueOf(ex.getMessage()))), ex));
	}

	private final class Items implements Iterator<T> {

		private final DataInputStream in = new DataInputStream(new BufferedInputStream(new FromStart(), BUFFER));

		private long left;

		Items(long count) {
			this.left = count;
		}

		@Override
		public boolean hasNext() {
			return this.left > 0;
		}

		@Override
		public T next() {
			if (this.left == 0) {
				throw new NoSuchElementException();
			}
			try {
				this.left--;
				return Spool.this.codec.read(this.in);
			}
			catch (IOException ex) {
				throw unusable(Spool.this.folder, ex);
			}
		}

	}

	/** Reads the file from its start without moving the write position. */
	private final class FromStart extends InputStream {

		private long position;

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) == 1) ? one[0] & 0xff : -1;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = Spool.this.file.read(ByteBuffer.wrap(bytes, offset, length), this.position);
			this.position += Math.max(0, count);
			return count;
		}

	}

}
