package io.roomkeeper.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.testing.JavaProcess;
import io.roomkeeper.visit.host.HostControls;

/**
 * Guests who wait until a host starts and admits them. They are in a process of their
 * own, so that the memory of this one is what the server needs for them.
 */
final class GuestLoad {

	/** The seconds within which all guests must know that they are admitted. */
	private static final int TARGET = 3;

	private static final int MOST_MEMORY = 50;

	private static final double MIB = 1 << 20;

	private final BenchConsole console;

	private final JoinRoom room;

	private final JoinAddress address;

	private final int guests;

	GuestLoad(BenchConsole console, JoinRoom room, int guests) {
		this.console = console;
		this.room = room;
		this.guests = guests;
		this.address = JoinAddress.number(room.grouped().replaceAll("[^0-9]", "")).orElseThrow();
	}

	/**
	 * Lets the guests wait twice: first to measure the memory, while no connection is in
	 * a cache, and then the time, while all code is loaded.
	 */
	void measure() {
		Round first = round();
		Round second = round();
		Latencies.note(
				"%,d guests of one room, %s of them with a stream: all know that they are admitted after %.1f s%s (%.1f s in the first round); the server needs %.0f MiB of heap for them%s (%.0f MiB in the second round).",
				this.guests, second.streams(), second.seconds(), (second.seconds() <= TARGET) ? "" : " (missed)",
				first.seconds(), first.memory(), (first.memory() <= MOST_MEMORY) ? "" : " (missed)", second.memory());
	}

	private Round round() {
		HostControls hosts = this.console.part(HostControls.class);
		List<String> notes = new ArrayList<>();
		for (int i = 0; i < this.guests; i++) {
			notes.add(JoinBench.ask(this.console, this.room, this.address, "Guest " + i));
		}
		long before = live();
		try {
			Process clients = clients();
			try (BufferedReader said = clients.inputReader()) {
				try (Writer in = clients.outputWriter(StandardCharsets.US_ASCII)) {
					in.write(String.join("\n", notes));
				}
				said.readLine();
				double memory = (live() - before) / MIB;
				long begin = System.nanoTime();
				hosts.start(JoinBench.host(this.room), this.room);
				hosts.admitAll(JoinBench.host(this.room), this.room);
				String streams = said.readLine();
				double seconds = (System.nanoTime() - begin) / 1e9;
				if (streams == null) {
					throw new IllegalStateException("Not all guests learned that they were admitted");
				}
				return new Round(streams, memory, seconds);
			}
			finally {
				clients.destroy();
				hosts.end(JoinBench.host(this.room), this.room);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Process clients() throws IOException {
		return JavaProcess.of(GuestClients.class)
			.options("-Xmx512m", "-XX:+UseSerialGC")
			.with(Integer.toString(this.console.address("/").getPort()), this.address.path())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
	}

	/** Returns the bytes of the live heap. */
	private static long live() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	/**
	 * A measured round.
	 *
	 * @param streams how many guests had a stream
	 * @param memory MiB of heap of the server while they waited
	 * @param seconds until all knew that they were admitted
	 */
	private record Round(String streams, double memory, double seconds) {

	}

}
