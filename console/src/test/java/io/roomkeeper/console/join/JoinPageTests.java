package io.roomkeeper.console.join;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
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

	@Autowired
	private Roster roster;

	@Autowired
	private Meetings meetings;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void come() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void saysWhoseRoomANumberLeadsTo() throws Exception {
		HttpResponse<String> page = this.visitor.get("/j/" + room().pmi().digits());

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(heading(page)).isEqualTo("Personal room of \u2068Amara Okafor\u2069");
		assertThat(page.body()).contains("<html lang=\"en\"",
				"<title>Personal room of \u2068Amara Okafor\u2069 · Roomkeeper</title>");
	}

	@Test
	void saysWhoseRoomALinkLeadsToHoweverItIsWritten() throws Exception {
		String link = room().link().orElseThrow().name().toUpperCase(Locale.ROOT);

		assertThat(heading(this.visitor.get("/my/" + link))).isEqualTo("Personal room of \u2068Amara Okafor\u2069");
	}

	@Test
	void saysWhoseMeetingALinkLeadsToAndItsNumber() throws Exception {
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
	void showsNothingButTheNameAndTheNumber() throws Exception {
		String page = this.visitor.get("/j/" + room().pmi().digits()).body();

		assertThat(page).contains(room().pmi().grouped())
			.doesNotContain("@", room().passcode().orElseThrow().text(), "amara.okafor");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/j/12", "/j/", "/j", "/j/3456789012/more", "/j/%3Cscript%3E", "/j/%F0%9F%9A%AA",
			"/my/nobody.here", "/my/", "/my/a%00b", "/my/'", "/j/3456789012?pwd=a&pwd=b", "/j/x?lang=es", "/m/x", "/m/",
			"/m/AAAAAAAAAAAAAAAAAAAAAA", "/m/AAAAAAAAAAAAAAAAAAAAAA/more" })
	void givesTheSamePageForEverythingThatLeadsNowhere(String path) throws Exception {
		HttpResponse<String> unknown = this.visitor.get("/j/3456789012");

		HttpResponse<String> page = this.visitor.get(path);

		if (!path.contains("%00")) {
			assertThat(page.body()).isEqualTo(unknown.body());
			assertThat(heading(page)).isEqualTo("No open room at this address");
		}
		assertThat(page.statusCode()).isEqualTo(path.contains("%00") ? 400 : 404);
	}

	@Test
	void saysThatARoomIsDisabledOnlyToThoseWhoBringItsPasscode() throws Exception {
		PersonalRoom disabled = room("ana.garcia");
		String address = "/j/" + disabled.pmi().digits();

		HttpResponse<String> bare = this.visitor.get(address);
		HttpResponse<String> response = this.visitor.get(address + "?pwd="
				+ URLEncoder.encode(disabled.passcode().orElseThrow().text(), StandardCharsets.UTF_8));

		assertThat(bare.body()).isEqualTo(this.visitor.get("/j/3456789012").body());
		assertThat(heading(response)).isEqualTo("This room is turned off");
		assertThat(response.body()).contains("Ana García-López").doesNotContain(disabled.pmi().grouped());
	}

	@ParameterizedTest
	@ValueSource(strings = { "es", "es-MX,en;q=0.5", "fr,es;q=0.8,en;q=0.5" })
	void speaksTheFirstLanguageThatTheBrowserAsksForAndRoomkeeperKnows(String languages) throws Exception {
		HttpResponse<String> page = this.visitor
			.send(this.visitor.request("/j/" + room().pmi().digits()).header("Accept-Language", languages));

		assertThat(page.body()).contains("<html lang=\"es\"");
		assertThat(heading(page)).isEqualTo("Sala personal de \u2068Amara Okafor\u2069");
	}

	@Test
	void needsNoScriptAndLeavesNoTrace() throws Exception {
		HttpResponse<String> page = this.visitor.get("/j/" + room().pmi().digits() + "?pwd=secret");

		assertThat(page.body()).doesNotContain("<script", "style=", "secret", "http://", "https://");
		assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(page.headers().firstValue("Content-Security-Policy")).contains(
				"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
	}

	private static String heading(HttpResponse<String> page) {
		return page.body().replaceAll("(?s).*<h1>(.*)</h1>.*", "$1");
	}

	private PersonalRoom room() {
		return room("amara.okafor");
	}

	private PersonalRoom room(String uid) {
		return RosterEntries.only(this.roster, uid).orElseThrow().room().orElseThrow();
	}

}
