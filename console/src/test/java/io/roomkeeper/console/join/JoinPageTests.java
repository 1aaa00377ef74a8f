package io.roomkeeper.console.join;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
class JoinPageTests {

	private static final String UNKNOWN = "/j/3456789012";

	@Autowired
	private Roster roster;

	@Autowired
	private Meetings meetings;

	@Autowired
	private People people;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void come() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void asksForThePasscodeAndThenNamesTheOwner() throws Exception {
		String address = address(room());

		assertThat(heading(this.visitor.get(address))).isEqualTo("Enter the passcode");
		HttpResponse<String> right = enter(address, passcode(room()));

		assertThat(right.statusCode()).isEqualTo(302);
		assertThat(right.headers().firstValue("Location")).hasValueSatisfying((to) -> assertThat(to).endsWith(address));
		HttpResponse<String> page = this.visitor.get(address);
		assertThat(heading(page)).isEqualTo("Personal room of \u2068Amara Okafor\u2069");
		assertThat(page.body()).contains(room().pmi().grouped(), "<html lang=\"en\"")
			.doesNotContain("@", passcode(room()), "amara.okafor");
	}

	@Test
	void removesARightPasscodeFromTheAddress() throws Exception {
		String address = "/my/" + room().link().orElseThrow().name().toUpperCase(Locale.ROOT);

		HttpResponse<String> first = this.visitor.get(address + "?pwd=" + encoded(passcode(room())));

		assertThat(first.headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/my/" + room().link().orElseThrow().key()));
		assertThat(first.headers().firstValue("Set-Cookie")).hasValueSatisfying(
				(cookie) -> assertThat(cookie).contains("Path=/my/", "HttpOnly", "SameSite=Lax", "Max-Age=900"));
		assertThat(heading(this.visitor.get("/my/" + room().link().orElseThrow().key())))
			.isEqualTo("Personal room of \u2068Amara Okafor\u2069");
	}

	@Test
	void aProofForOneRoomDoesNotOpenAnother() throws Exception {
		String proof = enter(address(room()), passcode(room())).headers()
			.firstValue("Set-Cookie")
			.orElseThrow()
			.replaceAll(";.*", "");
		String other = address(room("nikos.papadopoulos"));

		HttpResponse<String> page = new Visitor(this.port).send(this.visitor.request(other).header("Cookie", proof));

		assertThat(heading(page)).isEqualTo("Enter the passcode");
	}

	@Test
	void namesTheHostAndNumberOfTheMeetingOfALink() throws Exception {
		Meeting meeting = this.meetings.upcomingOf(room().owner(), Instant.EPOCH, 9)
			.stream()
			.filter((one) -> !one.inPersonalRoom())
			.findFirst()
			.orElseThrow();

		HttpResponse<String> page = this.visitor.get(meeting.access().token().path());

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(heading(page)).isEqualTo("Meeting of \u2068Amara Okafor\u2069");
		assertThat(page.body()).contains(meeting.access().number().grouped()).doesNotContain(meeting.topic(), "@");
	}

	@Test
	void showsPeopleWithTheLinkOfAMeetingThatItsHostHasLeft() throws Exception {
		Person amara = this.people.find(room().owner()).orElseThrow();
		String link = this.meetings.upcomingOf(amara.id(), Instant.EPOCH, 1).getFirst().access().token().path();
		this.people.markMissing(List.of(amara.id()), Instant.now());
		try {
			HttpResponse<String> page = this.visitor.get(link);

			assertThat(heading(page)).isEqualTo("This address is no longer in use");
			assertThat(page.body()).contains("Amara Okafor");
		}
		finally {
			this.people.update(List.of(amara), Instant.now());
		}
	}

	@Test
	void showsTheSameFormForEveryNumberAndTheSameAnswerForEveryWrongPasscode() throws Exception {
		String form = this.visitor.get(UNKNOWN).body();
		String answer = enter(UNKNOWN, "wrong").body();

		assertThat(form).contains("Enter the passcode").doesNotContain("Number or passcode is wrong.");
		assertThat(answer).contains("Number or passcode is wrong.");
		for (PersonalRoom room : new PersonalRoom[] { room(), room("ana.garcia") }) {
			assertThat(this.visitor.get(address(room)).body().replace(address(room), UNKNOWN)).isEqualTo(form);
			assertThat(enter(address(room), "wrong").body().replace(address(room), UNKNOWN)).isEqualTo(answer);
		}
	}

	@Test
	void limitsGuessesOfThePasscode() throws Exception {
		String address = "/j/3456789013";
		HttpResponse<String> page = enter(address, "wrong");
		for (int guess = 0; guess < 30 && page.statusCode() != 429; guess++) {
			page = enter(address, "guess" + guess);
		}

		assertThat(page.statusCode()).isEqualTo(429);
		assertThat(heading(page)).isEqualTo("Too many wrong passcodes");
		assertThat(page.headers().firstValue("Retry-After")).contains("900");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/j/12", "/j/3456789012/more", "/j/%3Cscript%3E", "/j/%F0%9F%9A%AA", "/my/a%00b", "/my/'",
			"/m/x", "/m/AAAAAAAAAAAAAAAAAAAAAA", "/m/AAAAAAAAAAAAAAAAAAAAAA/more" })
	void offersAFieldForTheNumberIfAnAddressDoesNotWork(String path) throws Exception {
		HttpResponse<String> page = this.visitor.get(path);

		if (!path.contains("%00")) {
			assertThat(heading(page)).isEqualTo("No meeting at this address");
			assertThat(page.body()).contains("name=\"number\"");
		}
		assertThat(page.statusCode()).isEqualTo(path.contains("%00") ? 400 : 404);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "345%20678%209012", "https%3A%2F%2Fmeet.example.org%2Fj%2F3456789012", "%3C3456789012%3E." })
	void opensTheTypedNumberHoweverItIsWritten(String typed) throws Exception {
		assertThat(this.visitor.get("/j?number=" + typed).headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith(UNKNOWN));
	}

	@Test
	void showsThatTheTypedTextIsNotANumber() throws Exception {
		assertThat(this.visitor.get("/j").body()).doesNotContain("neither a number nor a link");
		assertThat(this.visitor.get("/j?number=%21").body()).contains("neither a number nor a link");
	}

	@Test
	void showsThatARoomIsDisabledOnlyToVisitorsWithItsPasscode() throws Exception {
		PersonalRoom disabled = room("ana.garcia");

		enter(address(disabled), passcode(disabled));
		HttpResponse<String> response = this.visitor.get(address(disabled));

		assertThat(heading(response)).isEqualTo("This room is turned off");
		assertThat(response.body()).contains("Ana García-López").doesNotContain(disabled.pmi().grouped());
	}

	@ParameterizedTest
	@ValueSource(strings = { "es", "es-MX,en;q=0.5", "fr,es;q=0.8,en;q=0.5" })
	void usesTheFirstSupportedLanguageOfTheBrowser(String languages) throws Exception {
		HttpResponse<String> page = this.visitor
			.send(this.visitor.request(UNKNOWN).header("Accept-Language", languages));

		assertThat(page.body()).contains("<html lang=\"es\"");
		assertThat(heading(page)).isEqualTo("Introduzca el código de acceso");
	}

	@Test
	void needsNoScriptAndSetsNoCookieBeforeThePasscode() throws Exception {
		HttpResponse<String> page = this.visitor.get(address(room()) + "?pwd=secret");

		assertThat(page.body()).contains("Number or passcode is wrong.")
			.doesNotContain("<script", "style=", "secret", "http://", "https://");
		assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(page.headers().firstValue("Content-Security-Policy")).contains(
				"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
	}

	private HttpResponse<String> enter(String address, String passcode) throws Exception {
		return this.visitor.send(this.visitor.request(address)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("passcode=" + encoded(passcode))));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String heading(HttpResponse<String> page) {
		return page.body().replaceAll("(?s).*<h1>(.*)</h1>.*", "$1");
	}

	private static String address(PersonalRoom room) {
		return "/j/" + room.pmi().digits();
	}

	private static String passcode(PersonalRoom room) {
		return room.passcode().orElseThrow().text();
	}

	private PersonalRoom room() {
		return room("amara.okafor");
	}

	private PersonalRoom room(String uid) {
		return RosterEntries.only(this.roster, uid).orElseThrow().room().orElseThrow();
	}

}
