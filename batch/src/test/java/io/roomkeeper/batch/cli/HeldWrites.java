package io.roomkeeper.batch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Stands between a client and a directory, and holds back requests that change entries
 * until a test releases them.
 */
final class HeldWrites implements AutoCloseable {

	/** The tag of a modify request (RFC 4511 4.6). */
	private static final int MODIFY = 0x66;

	private static final int LONG_LENGTH = 0x80;

	private final URI directory;

	private final ServerSocket socket;

	private final CountDownLatch arrived = new CountDownLatch(1);

	private final CountDownLatch released = new CountDownLatch(1);

	/**
	 * @param directory the address of the directory
	 */
	HeldWrites(String directory) {
		this.directory = URI.create(directory);
		try {
			this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	/** The address for the client. */
	String url() {
		return "ldap://127.0.0.1:" + this.socket.getLocalPort();
	}

	/** Waits for the first change. */
	void awaitChange() throws InterruptedException {
		assertThat(this.arrived.await(1, TimeUnit.MINUTES)).as("A change arrived").isTrue();
	}

	/** Lets all changes pass. */
	void release() {
		this.released.countDown();
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				Socket server = new Socket(this.directory.getHost(), this.directory.getPort());
				Thread.ofVirtual().start(() -> copy(client, server, true));
				Thread.ofVirtual().start(() -> copy(server, client, false));
			}
			catch (IOException _) {
				// The test has ended.
			}
		}
	}

	private void copy(Socket from, Socket to, boolean requests) {
		byte[] bytes = new byte[65_536];
		try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			for (int length = in.read(bytes); length > 0; length = in.read(bytes)) {
				if (requests && isChange(bytes)) {
					this.arrived.countDown();
					this.released.await();
				}
				out.write(bytes, 0, length);
				out.flush();
			}
		}
		catch (IOException | InterruptedException _) {
			// One side has closed the connection.
		}
	}

	/** A message is a sequence of its number and the request. */
	private static boolean isChange(byte[] message) {
		int length = Byte.toUnsignedInt(message[1]);
		int number = (length > LONG_LENGTH) ? 2 + length - LONG_LENGTH : 2;
		return Byte.toUnsignedInt(message[number + 2 + message[number + 1]]) == MODIFY;
	}

	@Override
	public void close() throws IOException {
		release();
		this.socket.close();
	}

}
