package io.roomkeeper.console.join;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.console.ConsoleApplication;
import io.roomkeeper.console.Visitor;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guest at one console and the host at another one. They share a database and nothing
 * else.
 */
@Tag("postgresql")
class SeveralConsolesTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static ConfigurableApplicationContext first;

	private static ConfigurableApplicationContext second;

	@BeforeAll
	static void start() {
		String database = TestDatabase.postgresqlUrl();
		first = console(database);
		second = console(database);
	}

	@AfterAll
	static void stop() {
		first.close();
		second.close();
	}

	@Test
	void aGuestFollowsTheHostOfAnotherConsoleAndOutlivesTheirOwn() throws Exception {
		PersonalRoom room = RosterEntries.only(second.getBean(Roster.class), "amara.okafor")
			.orElseThrow()
			.room()
			.orElseThrow();
		second.getBean(Rooms.class).waitingRoom(room.owner(), Optional.of(true));
		String address = "/j/" + room.pmi().digits();
		Visitor host = new Visitor(port(second));
		host.signIn("amara.okafor", "roomkeeper");
		Visitor guest = guest(first, room, "Ola Nordmann");
		Visitor late = guest(first, room, "Kari Nordmann");
		String hostPath = "/host/id-" + room.owner().value();

		try (BufferedReader stages = new BufferedReader(
				new InputStreamReader(guest.stream(address + "/stages"), StandardCharsets.UTF_8))) {
			assertThat(next(stages)).isEqualTo("host-awaited");
			act(host, hostPath, "start");
			assertThat(next(stages)).isEqualTo("waiting");
			assertThat(host.get(hostPath).body()).contains("2 people are waiting", "Ola Nordmann", "Kari Nordmann");
			act(host, hostPath, "lock");
			assertThat(next(stages)).isEqualTo("locked");
			act(host, hostPath, "unlock");
			assertThat(next(stages)).isEqualTo("waiting");
			act(host, hostPath, "admit&guest=" + found(host, hostPath, "name=\"guest\" value=\"([^\"]+)\""));
			assertThat(next(stages)).isEqualTo("admitted");
		}

		String note = late.cookies();
		first.close();
		Visitor moved = new Visitor(port(second));
		assertThat(moved.send(moved.request(address + "/stage").header("Cookie", note)).body()).isEqualTo("waiting");
		act(host, hostPath, "admit-all");
		assertThat(moved.send(moved.request(address).header("Cookie", note)).body())
			.contains("data-stage=\"admitted\"");
	}

	private static String next(BufferedReader stages) throws IOException {
		String line = stages.readLine();
		while (!line.startsWith("data:")) {
			line = stages.readLine();
		}
		return line.substring("data:".length());
	}

	private static Visitor guest(ConfigurableApplicationContext console, PersonalRoom room, String name)
			throws Exception {
		Visitor guest = new Visitor(port(console));
		String address = "/j/" + room.pmi().digits();
		post(guest, address, "passcode=" + room.passcode().orElseThrow().text());
		assertThat(post(guest, address, "act=ask&name=" + name.replace(' ', '+')).statusCode()).isEqualTo(302);
		return guest;
	}

	private static void act(Visitor host, String path, String form) throws Exception {
		post(host, path, "act=" + form + "&_csrf=" + found(host, path, TOKEN.pattern()));
	}

	private static String found(Visitor host, String path, String pattern) throws Exception {
		Matcher found = Pattern.compile(pattern).matcher(host.get(path).body());
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static HttpResponse<String> post(Visitor visitor, String path, String form) throws Exception {
		return visitor.send(visitor.request(path)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form)));
	}

	private static int port(ConfigurableApplicationContext console) {
		return Integer.parseInt(console.getEnvironment().getRequiredProperty("local.server.port"));
	}

	private static ConfigurableApplicationContext console(String database) {
		try {
			Path data = Files.createTempDirectory(Path.of("target"), "several").toAbsolutePath();
			return new SpringApplicationBuilder(ConsoleApplication.class).bannerMode(Banner.Mode.OFF)
				.logStartupInfo(false)
				.properties("spring.datasource.url=" + database, "roomkeeper.process=console",
						"roomkeeper.process-label=a test", "roomkeeper.nightly.cron=-",
						"roomkeeper.public-url=https://rooms.hollowmere.example", "roomkeeper.data-dir=" + data)
				.run("--server.port=0");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
