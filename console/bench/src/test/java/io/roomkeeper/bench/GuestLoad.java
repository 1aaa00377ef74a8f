package io.roomkeeper.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.visit.host.HostControls;

/**
 * Guests who wait until a host starts and admits them. They ask as the script of the page
 * does: some have a stream of events, the others ask every few seconds.
 */
final class GuestLoad {

	/** The seconds within which all guests must know that they are admitted. */
	private static final int TARGET = 3;

	private static final int MOST_MEMORY = 50;

	private static final double MIB = 1 << 20;

	/** The pause of the script between two questions. */
	private static final int PAUSE = 2_500;

	/** How long a guest waits at most. */
	private static final long PATIENCE = 60;

	private final BenchConsole console;

	private final JoinRoom room;

	private final JoinAddress address;

	private final int guests;

	private final CountDownLatch waiting;

	private final CountDownLatch admitted;

	private final AtomicInteger streams = new AtomicInteger();

	GuestLoad(BenchConsole console, JoinRoom room, int guests) {
		this.console = console;
		this.room = room;
		this.guests = guests;
		this.address = JoinAddress.number(room.grouped().replaceAll("[^0-9]", "")).orElseThrow();
		this.waiting = new CountDownLatch(guests);
		this.admitted = new CountDownLatch(guests);
	}

	void measure() throws InterruptedException {
		HostControls hosts = this.console.part(HostControls.class);
		List<String> notes = new ArrayList<>();
		for (int i = 0; i < this.guests; i++) {
			notes.add(JoinBench.ask(this.console, this.room, this.address, "Guest " + i));
		}
		long before = live();
		try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
			notes.forEach((note) -> all.execute(() -> attend(note)));
			if (!this.waiting.await(PATIENCE, TimeUnit.SECONDS)) {
				throw new IllegalStateException("%d guests do not wait".formatted(this.waiting.getCount()));
			}
			double memory = (live() - before) / MIB;
			long begin = System.nanoTime();
			hosts.start(JoinBench.host(this.room), this.room);
			hosts.admitAll(JoinBench.host(this.room), this.room);
			boolean complete = this.admitted.await(PATIENCE, TimeUnit.SECONDS);
			double seconds = (System.nanoTime() - begin) / 1e9;
			if (!complete) {
				throw new IllegalStateException(
						"%d guests did not learn that they were admitted".formatted(this.admitted.getCount()));
			}
			Latencies.note(
					"%,d guests of one room, %,d of them with a stream: all know that they are admitted after %.1f s%s; they take %.0f MiB%s, those of the measuring clients included.",
					this.guests, this.streams.get(), seconds, (seconds <= TARGET) ? "" : " (missed)", memory,
					(memory <= MOST_MEMORY) ? "" : " (missed)");
		}
	}

	private void attend(String note) {
		try {
			boolean first = true;
			for (String stage = stream(note); !stage.equals("admitted"); stage = poll(note)) {
				if (first) {
					first = false;
					this.waiting.countDown();
					Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE));
				}
				else {
					Thread.sleep(PAUSE);
				}
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

	/** Follows a stream of events; returns at once if the server offers none. */
	private String stream(String note) throws IOException {
		try (Socket socket = send("/stages", note);
				BufferedReader in = new BufferedReader(
						new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 256)) {
			if (!in.readLine().contains(" 200 ")) {
				return "waiting";
			}
			this.streams.incrementAndGet();
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (line.startsWith("data:")) {
					if (line.endsWith("admitted")) {
						return "admitted";
					}
					this.waiting.countDown();
				}
			}
			return "waiting";
		}
	}

	private String poll(String note) throws IOException {
		try (Socket socket = send("/stage", note)) {
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return answer.endsWith("admitted") ? "admitted" : "waiting";
		}
	}

	private Socket send(String path, String note) throws IOException {
		URI uri = this.console.address(this.address.path() + path);
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), uri.getPort());
		OutputStream out = socket.getOutputStream();
		out.write(
				"GET %s HTTP/1.1\r\nHost: %s\r\nAccept: */*\r\nConnection: close\r\nCookie: roomkeeper-visit=%s\r\n\r\n"
					.formatted(uri.getPath(), uri.getAuthority(), note)
					.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	/** Returns the bytes of the live heap. */
	private static long live() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
