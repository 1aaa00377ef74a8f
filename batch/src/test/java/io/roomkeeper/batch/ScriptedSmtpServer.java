package io.roomkeeper.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;

/**
 * An SMTP server that sends the responses that a test sets. An empty response to a
 * recipient or a message closes the connection.
 */
public final class ScriptedSmtpServer implements AutoCloseable {

	/** No answer, until the client gives up. */
	public static final String SILENCE = "silence";

	private final ServerSocket socket;

	private final Queue<String> recipientReplies = new ArrayDeque<>();

	private final Queue<String> messageReplies = new ArrayDeque<>();

	private final List<String> messages = new ArrayList<>();

	private volatile CountDownLatch held = new CountDownLatch(0);

	public ScriptedSmtpServer() {
		try {
			this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::serve);
	}

	public int port() {
		return this.socket.getLocalPort();
	}

	/**
	 * Sets the responses to the next recipients; afterwards it accepts each recipient.
	 */
	public synchronized void answerRecipients(String... replies) {
		this.recipientReplies.addAll(List.of(replies));
	}

	/** Sets the responses to the next messages; afterwards it accepts each message. */
	public synchronized void answerMessages(String... replies) {
		this.messageReplies.addAll(List.of(replies));
	}

	/** Answers no message until it is told to go on. */
	public void hold() {
		this.held = new CountDownLatch(1);
	}

	/** Answers the messages that it has held, and all further ones. */
	public void goOn() {
		this.held.countDown();
	}

	/** Returns all messages that it has received, accepted or not, in their order. */
	public synchronized List<String> messages() {
		return List.copyOf(this.messages);
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				Thread.ofVirtual().start(() -> serve(client));
			}
			catch (IOException _) {
				// The test has ended.
			}
		}
	}

	private void serve(Socket client) {
		try (client) {
			talk(client);
		}
		catch (IOException _) {
			// The client or the test has closed the connection.
		}
	}

	private void talk(Socket client) throws IOException {
		BufferedReader in = new BufferedReader(
				new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
		Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.ISO_8859_1);
		answer(out, "220 scripted");
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			String verb = line.substring(0, Math.min(4, line.length()));
			switch (verb) {
				case "RCPT" -> {
					String reply = next(this.recipientReplies);
					if (reply.isEmpty()) {
						return;
					}
					answer(out, reply);
				}
				case "DATA" -> {
					answer(out, "354 go on");
					receive(in);
					awaitRelease();
					String reply = next(this.messageReplies);
					if (reply.isEmpty()) {
						return;
					}
					if (!reply.equals(SILENCE)) {
						answer(out, reply);
					}
				}
				case "QUIT" -> {
					answer(out, "221 bye");
					return;
				}
				default -> answer(out, "250 ok");
			}
		}
	}

	private void awaitRelease() throws IOException {
		try {
			this.held.await();
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	private synchronized String next(Queue<String> replies) {
		return replies.isEmpty() ? "250 ok" : replies.remove();
	}

	private void receive(BufferedReader in) throws IOException {
		StringBuilder message = new StringBuilder();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			message.append(line).append("\r\n");
		}
		synchronized (this) {
			this.messages.add(message.toString());
		}
	}

	private static void answer(Writer out, String line) throws IOException {
		out.write(line + "\r\n");
		out.flush();
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
