package io.roomkeeper.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** Stands between clients and a server, and delays each answer of the server. */
final class SlowAnswers implements AutoCloseable {

	private static final int BUFFER = 65_536;

	private final ServerSocket socket;

	private final int server;

	private final Duration delay;

	/**
	 * @param server the port of the server on this machine
	 * @param delay the delay of each answer
	 */
	SlowAnswers(int server, Duration delay) {
		this.server = server;
		this.delay = delay;
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofPlatform().daemon().name("slow-answers").start(this::accept);
	}

	/** Returns the port for clients. */
	int port() {
		return this.socket.getLocalPort();
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				Socket connected = new Socket(InetAddress.getLoopbackAddress(), this.server);
				client.setTcpNoDelay(true);
				connected.setTcpNoDelay(true);
				Thread.ofVirtual().start(() -> copy(client, connected, Duration.ZERO));
				Thread.ofVirtual().start(() -> copy(connected, client, this.delay));
			}
			catch (IOException _) {
				return;
			}
		}
	}

	private static void copy(Socket from, Socket to, Duration delay) {
		byte[] bytes = new byte[BUFFER];
		try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			for (int length = in.read(bytes); length > 0; length = in.read(bytes)) {
				Thread.sleep(delay);
				out.write(bytes, 0, length);
				out.flush();
			}
		}
		catch (IOException | InterruptedException _) {
			// One side has closed the connection.
		}
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
