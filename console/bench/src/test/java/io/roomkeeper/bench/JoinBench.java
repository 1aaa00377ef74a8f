package io.roomkeeper.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinAnswer;
import io.roomkeeper.join.JoinAttempt;
import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.join.JoinRoomFinder;
import io.roomkeeper.join.JoinService;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.visit.EntryAnswer;
import io.roomkeeper.visit.Guest;
import io.roomkeeper.visit.GuestEntry;
import io.roomkeeper.visit.GuestName;
import io.roomkeeper.visit.host.HostControls;
import io.roomkeeper.visit.VisitProofs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import org.springframework.jdbc.core.JdbcTemplate;

/** Join pages at a fixed rate, guests who wait, and guesses of numbers. */
@Command(name = "join", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Times join pages at a fixed rate beside a static file, guests who wait for one host, and guesses.")
final class JoinBench implements Callable<Integer> {

	private static final int GUESSES = 10_000;

	private static final int ROOMS_WITH_GUESTS = 100;

	private static final String FORM = "application/x-www-form-urlencoded";

	@Option(names = "--rooms", description = "How many rooms there are.")
	private int rooms = 100_000;

	@Option(names = "--rate", description = "How many requests a second are sent.")
	private int rate = 200;

	@Option(names = "--requests", description = "How many requests of each kind are sent.")
	private int requests = 4_000;

	@Option(names = "--warm-up", description = "How many requests of each kind are sent before they are measured.")
	private int warmUp = 2_000;

	@Option(names = "--guests", description = "How many guests wait for one host.")
	private int guests = 5_000;

	@Mixin
	private DatabaseOption databases = new DatabaseOption();

	private final Random random = new Random(7);

	@Override
	public Integer call() throws Exception {
		for (BenchDatabase database : this.databases.chosen()) {
			try (BenchConsole console = BenchConsole.on(database,
					Map.of("roomkeeper.join.service-url", "https://meet.example.org/{number}"))) {
				new PeopleWithRooms(console, this.rooms, 1).insert();
				if (database == BenchDatabase.POSTGRESQL) {
					new JdbcTemplate(console.dataSource()).execute("vacuum analyze");
				}
				System.out.printf(Locale.ROOT, "%n## Join pages, %,d rooms, %s%n", this.rooms, database);
				pages(console);
				guesses(console);
				new GuestLoad(console, room(console, ROOMS_WITH_GUESTS + 4), this.guests).measure();
			}
		}
		return 0;
	}

	private void pages(BenchConsole console) throws InterruptedException {
		RequestRate load = new RequestRate(this.rate, this.warmUp);
		List<Admitted> admitted = admit(console);
		load.title();
		load.row("a static file", this.requests, 0, (_) -> get(console, "/visit.js"));
		load.row("a number that nobody has", this.requests, 20, (_) -> get(console, "/j/" + nobody()));
		load.row("the form for the passcode", this.requests, 20,
				(_) -> get(console, "/j/" + PeopleWithRooms.numberOf(this.random.nextInt(this.rooms))));
		load.row("a hand-over", this.requests, 20, enter(console, admitted));
	}

	private static HttpRequest get(BenchConsole console, String path) {
		return HttpRequest.newBuilder(console.address(path)).GET().build();
	}

	private static IntFunction<HttpRequest> enter(BenchConsole console, List<Admitted> admitted) {
		return (i) -> {
			Admitted one = admitted.get(i % admitted.size());
			return HttpRequest.newBuilder(console.address(one.address().path()))
				.header("Content-Type", FORM)
				.header("Cookie", "roomkeeper-join=%s; roomkeeper-visit=%s".formatted(one.proof(), one.visit()))
				.POST(BodyPublishers.ofString("act=enter"))
				.build();
		};
	}

	/** Lets guests ask to enter many rooms, and their hosts admit them. */
	private List<Admitted> admit(BenchConsole console) {
		List<Admitted> admitted = new ArrayList<>();
		HostControls hosts = console.part(HostControls.class);
		for (int number = 0; admitted.size() < this.requests; number = (number + 1) % ROOMS_WITH_GUESTS) {
			if (number % 10 == 3) {
				continue;
			}
			JoinRoom room = room(console, number);
			JoinAddress address = JoinAddress.number(PeopleWithRooms.numberOf(number)).orElseThrow();
			Actor host = host(room);
			hosts.start(host, room);
			String proof = console.part(JoinService.class)
				.answer(address, new JoinAttempt(Optional.of("123456"), Optional.empty(), Optional.empty(), "10.0.0.1"))
				.proof()
				.orElseThrow();
			for (int guest = 0; guest < Math.ceilDiv(this.requests, ROOMS_WITH_GUESTS); guest++) {
				admitted.add(new Admitted(address, proof, ask(console, room, address, "Guest " + guest)));
			}
			hosts.admitAll(host, room);
		}
		return admitted;
	}

	/** Asks to enter, and returns the note of the visit. */
	static String ask(BenchConsole console, JoinRoom room, JoinAddress address, String name) {
		EntryAnswer answer = console.part(GuestEntry.class)
			.ask(room, new Guest(GuestName.typed(name).orElseThrow(), Optional.empty(), address, Optional.empty()));
		return console.part(VisitProofs.class).of(address, ((EntryAnswer.Noted) answer).visit().id());
	}

	static Actor host(JoinRoom room) {
		return new Actor(room.host().seen().uid().value(), Set.of(Role.USER));
	}

	private static JoinRoom room(BenchConsole console, int number) {
		return ((JoinAnswer.Open) console.part(JoinRoomFinder.class).room(new PersonId(number + 1))).room();
	}

	/**
	 * Enters wrong passcodes for numbers of three kinds in turn, each from another
	 * network, and compares the pages and the durations.
	 */
	private void guesses(BenchConsole console) throws IOException, InterruptedException {
		List<String> kinds = List.of("unknown", "active", "expired");
		Map<String, List<Long>> times = new LinkedHashMap<>();
		Set<String> pages = new HashSet<>();
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			for (int i = -GUESSES / 2; i < GUESSES; i++) {
				String kind = kinds.get(Math.floorMod(i, kinds.size()));
				String number = number(kind);
				HttpRequest guess = HttpRequest.newBuilder(console.address("/j/" + number))
					.header("Content-Type", FORM)
					.header("X-Forwarded-For",
							"10.%d.%d.%d".formatted(i & 255, this.random.nextInt(256), this.random.nextInt(256)))
					.POST(BodyPublishers.ofString("passcode=98765"))
					.build();
				long begin = System.nanoTime();
				HttpResponse<String> answer = client.send(guess, BodyHandlers.ofString());
				long took = System.nanoTime() - begin;
				pages.add(answer.statusCode() + " " + answer.body().replace(number, ""));
				if (i >= 0) {
					times.computeIfAbsent(kind, (_) -> new ArrayList<>()).add(took);
				}
			}
		}
		Latencies.note("%,d guesses have %d different answers (1 is wanted).", GUESSES, pages.size());
		List<Long> unknown = times.getOrDefault("unknown", List.of());
		List.of("active", "expired")
			.forEach((kind) -> Latencies.note(
					"- how well durations tell unknown and %s numbers apart: %.3f (0.500 is not at all, at most 0.530)",
					kind, RequestRate.separation(unknown, times.getOrDefault(kind, List.of()))));
	}

	private String number(String kind) {
		int person = this.random.nextInt(this.rooms / 10) * 10;
		return switch (kind) {
			case "active" -> PeopleWithRooms.numberOf(person);
			case "expired" -> PeopleWithRooms.numberOf(person + 3);
			default -> nobody();
		};
	}

	private String nobody() {
		return "9" + (100_000_000 + this.random.nextInt(800_000_000));
	}

	/**
	 * A guest who was admitted.
	 *
	 * @param proof the proof of the passcode
	 * @param visit the note of the visit
	 */
	private record Admitted(JoinAddress address, String proof, String visit) {

	}

}
