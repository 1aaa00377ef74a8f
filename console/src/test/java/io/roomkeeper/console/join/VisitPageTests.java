package io.roomkeeper.console.join;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.roster.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
class VisitPageTests {

	private static final String HOST = "amara.okafor";

	@Autowired
	private Roster roster;

	@Autowired
	private Rooms rooms;

	@Autowired
	private Meetings meetings;

	@LocalServerPort
	private int port;

	private PersonalRoom room;

	private Visitor host;

	private Visitor guest;

	@BeforeEach
	void come() throws Exception {
		this.room = RosterEntries.only(this.roster, HOST).orElseThrow().room().orElseThrow();
		this.rooms.waitingRoom(this.room.owner(), Optional.of(true));
		this.host = new Visitor(this.port);
		this.host.signIn(HOST, "roomkeeper");
		this.guest = new Visitor(this.port);
		send(this.guest, address(), "passcode=" + encoded(this.room.passcode().orElseThrow().text()));
	}

	@AfterEach
	void end() throws Exception {
		act("end");
		this.rooms.waitingRoom(this.room.owner(), Optional.empty());
	}

	@Test
	void aGuestWaitsForTheHostAndIsAdmitted() throws Exception {
		ask("Ola Nordmann");
		assertThat(heading(this.guest.get(address()))).isEqualTo("Waiting for \u2068Amara Okafor\u2069");
		assertThat(stage()).isEqualTo("host-awaited");

		act("start");
		assertThat(stage()).isEqualTo("waiting");
		assertThat(hostPage()).contains("1 person is waiting", "<bdi>Ola Nordmann</bdi>");

		act("admit-all");
		assertThat(stage()).isEqualTo("admitted");
		send(this.guest, address(), "act=enter");
		assertThat(heading(this.guest.get(address()))).isEqualTo("You are in the room of \u2068Amara Okafor\u2069");
		assertThat(hostPage()).contains("Nobody is waiting", "1 person is in the room");
	}

	@Test
	void aGuestIsRefusedOrRemovedAndLearnsIt() throws Exception {
		act("start");
		ask("First");
		act("refuse&guest=" + guestId());
		assertThat(heading(this.guest.get(address()))).isEqualTo("You were not admitted");

		Visitor other = new Visitor(this.port);
		send(other, address(), "passcode=" + encoded(this.room.passcode().orElseThrow().text()));
		this.guest = other;
		ask("Second");
		act("admit&guest=" + guestId());
		send(this.guest, address(), "act=enter");
		act("remove&guest=" + guestId());
		assertThat(stage()).isEqualTo("removed");
	}

	@Test
	void guestsLearnThatTheRoomIsLocked() throws Exception {
		act("start");
		ask("Waiting");
		act("lock");

		assertThat(stage()).isEqualTo("locked");
		Visitor late = new Visitor(this.port);
		send(late, address(), "passcode=" + encoded(this.room.passcode().orElseThrow().text()));
		assertThat(send(late, address(), "act=ask&name=Late").body()).contains("has locked the room");
	}

	@Test
	void guestsLearnThatTheMeetingHasEnded() throws Exception {
		act("start");
		ask("Somebody");
		act("end");

		assertThat(heading(this.guest.get(address()))).isEqualTo("The meeting has ended");
	}

	@Test
	void tellsGuestsOfALaterMeetingWhenTheyCanJoin() throws Exception {
		Meeting later = this.meetings.upcomingOf(this.room.owner(), Instant.now().plus(Duration.ofHours(1)), 99)
			.stream()
			.filter((one) -> !one.inPersonalRoom() && one.next(Instant.now())
				.orElseThrow()
				.begins()
				.toInstant()
				.isAfter(Instant.now().plusSeconds(3600)))
			.findFirst()
			.orElseThrow();

		String page = send(this.guest, later.access().token().path(), "act=ask&name=Early").body();

		assertThat(page).contains("It is too early. You can join from", "(" + later.schedule().zone().getId() + ")");
		assertThat(this.host.get("/host/" + later.key().text()).body()).contains("The room is not open yet");
	}

	@Test
	void aGuestNeedsANameAndGetsNoCookieWithoutOne() throws Exception {
		HttpResponse<String> page = send(this.guest, address(), "act=ask&name=%E2%80%AE%00");

		assertThat(page.body()).contains("Enter your name.");
		assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
	}

	@Test
	void tellsTheScriptOfAGuestTheStage() throws Exception {
		ask("Somebody");

		assertThat(this.guest.get(address() + "/stage").body()).isEqualTo("host-awaited");
		assertThat(new Visitor(this.port).get(address() + "/stage").statusCode()).isEqualTo(404);
		try (InputStream stages = this.guest.stream(address() + "/stages")) {
			BufferedReader lines = new BufferedReader(new InputStreamReader(stages, StandardCharsets.UTF_8));
			assertThat(lines.readLine()).isEqualTo("data:host-awaited");
			act("start");
			lines.readLine();
			assertThat(lines.readLine()).isEqualTo("data:waiting");
		}
	}

	@Test
	void theHostExportsAndDeletesTheNamesOfGuests() throws Exception {
		act("start");
		ask("=Somebody");
		act("end");

		assertThat(this.host.get("/host/guests.csv").body()).contains("'=Somebody");
		String token = found("name=\"_csrf\" value=\"([^\"]+)\"");
		send(this.host, "/host/guests", "_csrf=" + encoded(token));
		assertThat(this.host.get("/host/guests.csv").body()).doesNotContain("Somebody");
	}

	@Test
	void leadsTheOwnerFromTheLinkToTheHostsPage() throws Exception {
		assertThat(this.host.get(address()).headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/host/id-" + this.room.owner().value()));
	}

	@Test
	void theHostSeesTheFirstOfManyGuestsAndHowManyMoreWait() throws Exception {
		for (int i = 1; i <= 102; i++) {
			ask("Guest " + i + ".");
		}

		assertThat(hostPage()).contains("102 people are waiting", "Guest 100.", "and 2 more")
			.doesNotContain("Guest 101.");
	}

	@Test
	void onlyTheHostSeesTheHostsPage() throws Exception {
		Visitor other = new Visitor(this.port);
		other.signIn("nikos.papadopoulos", "roomkeeper");

		assertThat(other.get(hostPath()).statusCode()).isEqualTo(404);
		assertThat(this.guest.get(hostPath()).headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/login"));
	}

	@Test
	void startsNothingWithoutTheTokenOfTheForm() throws Exception {
		HttpResponse<String> refused = send(this.host, hostPath(), "act=start");

		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(hostPage()).contains("The room is not open yet");
	}

	private String stage() throws Exception {
		return this.guest.get(address()).body().replaceAll("(?s).*data-stage=\"([a-z-]+)\".*", "$1");
	}

	private void ask(String name) throws Exception {
		assertThat(send(this.guest, address(), "act=ask&name=" + encoded(name)).statusCode()).isEqualTo(302);
	}

	private void act(String form) throws Exception {
		send(this.host, hostPath(), "act=" + form + "&_csrf=" + encoded(found("name=\"_csrf\" value=\"([^\"]+)\"")));
	}

	private String guestId() throws Exception {
		return found("name=\"guest\" value=\"([^\"]+)\"");
	}

	private String found(String pattern) throws Exception {
		Matcher found = Pattern.compile(pattern).matcher(hostPage());
		return found.find() ? found.group(1) : "";
	}

	private String hostPage() throws Exception {
		return this.host.get(hostPath()).body();
	}

	private String hostPath() {
		return "/host/id-" + this.room.owner().value();
	}

	private String address() {
		return "/j/" + this.room.pmi().digits();
	}

	private static HttpResponse<String> send(Visitor visitor, String path, String form) throws Exception {
		return visitor.send(visitor.request(path)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form)));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String heading(HttpResponse<String> page) {
		return page.body().replaceAll("(?s).*<h1>(.*)</h1>.*", "$1");
	}

}
