package io.roomkeeper.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process with guests who wait. They ask as the script of the page does: some have a
 * stream of events, the others ask every few seconds on one connection each. Prints a
 * line when all wait, and one when all know that they are admitted.
 */
public final class GuestClients {

	/** The line that is printed when all wait. */
	static final String WAITING = "waiting";

	/** The pause of the script between two questions, in milliseconds. */
	private static final int PAUSE = 2_000;

	/** The time within which all guests come, in milliseconds. */
	private static final int ARRIVAL = 10_000;

	private final int port;

	private final String path;

	private final CountDownLatch waiting;

	private final CountDownLatch admitted;

	private final AtomicInteger streams = new AtomicInteger();

	private GuestClients(int port, String path, int guests) {
		this.port = port;
		this.path = path;
		this.waiting = new CountDownLatch(guests);
		this.admitted = new CountDownLatch(guests);
	}

	/**
	 * Lets guests wait.
	 * @param arguments the port and the path of the room; the notes of the visits are
	 * read from the standard input, one a line
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		List<String> notes;
		try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
			notes = in.lines().toList();
		}
		new GuestClients(Integer.parseInt(arguments[0]), arguments[1], notes.size()).attend(notes);
	}

	private void attend(List<String> notes) throws InterruptedException {
		try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
			notes.forEach((note) -> all.execute(() -> attend(note)));
			this.waiting.await();
			System.out.println(WAITING);
			this.admitted.await();
			System.out.println(this.streams.get());
		}
	}

	private void attend(String note) {
		try {
			Thread.sleep(ThreadLocalRandom.current().nextInt(ARRIVAL));
			if (!stream(note)) {
				poll(note);
			}
			this.admitted.countDown();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	/** Follows a stream of events; returns false at once if the server offers none. */
	private boolean stream(String note) throws IOException {
		try (Socket socket = connect(); BufferedReader in = reader(socket)) {
			send(socket, "/stages", note);
			if (!in.readLine().contains(" 200 ")) {
				return false;
			}
			this.streams.incrementAndGet();
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (line.equals("data:admitted")) {
					return true;
				}
				if (line.startsWith("data:")) {
					this.waiting.countDown();
				}
			}
			throw new IOException("A stream ended before its guest was admitted");
		}
	}

	/** Asks until the guest is admitted. */
	private void poll(String note) throws IOException, InterruptedException {
		try (Socket socket = connect(); BufferedReader in = reader(socket)) {
			boolean first = true;
			while (!ask(socket, in, note).equals("admitted")) {
				if (first) {
					first = false;
					this.waiting.countDown();
				}
				Thread.sleep(PAUSE);
			}
		}
	}

	private String ask(Socket socket, BufferedReader in, String note) throws IOException {
		send(socket, "/stage", note);
		int length = 0;
		for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
			if (line.startsWith("Content-Length: ")) {
				length = Integer.parseInt(line.substring("Content-Length: ".length()));
			}
		}
		char[] body = new char[length];
		for (int read = 0; read < length;) {
			read += in.read(body, read, length - read);
		}
		return new String(body);
	}

	private Socket connect() throws IOException {
		return new Socket(InetAddress.getLoopbackAddress(), this.port);
	}

	private static BufferedReader reader(Socket socket) throws IOException {
		return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 512);
	}

	private void send(Socket socket, String part, String note) throws IOException {
		OutputStream out = socket.getOutputStream();
		out.write("GET %s%s HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nCookie: roomkeeper-visit=%s\r\n\r\n"
			.formatted(this.path, part, note)
			.getBytes(StandardCharsets.US_ASCII));
	}

}
