package io.roomkeeper.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server that accepts every message and records when it arrived. */
final class BenchMailServer implements AutoCloseable {

	private final ServerSocket server;

	private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();

	private final Queue<Received> messages = new ConcurrentLinkedQueue<>();

	BenchMailServer() {
		try {
			this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofPlatform().daemon().name("mail-server").start(this::serve);
	}

	int port() {
		return this.server.getLocalPort();
	}

	/** Returns the arrival times of the messages in nanoseconds. */
	List<Long> arrivals() {
		return List.copyOf(this.arrivals);
	}

	/** Returns all messages, in the order in which they arrived. */
	List<Received> messages() {
		return List.copyOf(this.messages);
	}

	private void serve() {
		while (!this.server.isClosed()) {
			try {
				Socket client = this.server.accept();
				Thread.ofVirtual().start(() -> talk(client));
			}
			catch (IOException _) {
				return;
			}
		}
	}

	private void talk(Socket client) {
		try (client;
				BufferedReader in = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
			client.setTcpNoDelay(true);
			OutputStream out = client.getOutputStream();
			say(out, "220 bench");
			boolean data = false;
			String recipient = "";
			long hash = 0;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (data) {
					if (line.equals(".")) {
						data = false;
						this.arrivals.add(System.nanoTime());
						this.messages.add(new Received(recipient, hash));
						say(out, "250 taken");
					}
					hash = 31 * hash + line.hashCode();
				}
				else if (line.startsWith("DATA")) {
					data = true;
					hash = 0;
					say(out, "354 go on");
				}
				else if (line.startsWith("RCPT TO:")) {
					recipient = line.substring("RCPT TO:".length());
					say(out, "250 bench");
				}
				else if (line.startsWith("QUIT")) {
					say(out, "221 bye");
					return;
				}
				else {
					say(out, "250 bench");
				}
			}
		}
		catch (IOException _) {
			// the client is gone
		}
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
	}

	/**
	 * A message.
	 *
	 * @param hash a hash of its bytes
	 */
	record Received(String recipient, long hash) {

	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
