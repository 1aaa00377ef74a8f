package io.roomkeeper.console.api;

import io.roomkeeper.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class MeetingApiTests {

	private static final String MEETINGS = "/api/v1/users/ana.garcia/meetings";

	private static final String WEEKLY = """
			{"topic":"Seminar <b>","start":"2027-03-09T10:00","zone":"America/New_York","minutes":50,\
			"rrule":"FREQ=WEEKLY;COUNT=8","invitees":["a@x.example"],"pmi":true}""";

	@Autowired
	private Caller caller;

	private Caller.Answer scheduled(String json) throws Exception {
		Caller.Answer answer = this.caller.post(Role.ADMIN, MEETINGS, json);
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		return answer;
	}

	private String newMeeting() throws Exception {
		return "/api/v1/meetings/" + scheduled(WEEKLY).text("id");
	}

	@Test
	void schedulesASeriesInThePersonalRoom() throws Exception {
		Caller.Answer answer = scheduled(WEEKLY);

		assertThat(answer.text("number")).isEqualTo("3456179013");
		assertThat(answer.text("joinUrl")).startsWith("https://rooms.example.org/m/").doesNotContain("3456179013");
		assertThat(answer.text("nextOccurrence")).isEqualTo("2027-03-09T15:00:00Z");
		assertThat(answer.text("numberReason")).isEqualTo("CHOSEN");
		assertThat(answer.header("Location")).contains("/api/v1/meetings/" + answer.text("id"));
		JsonNode meeting = this.caller.get(Role.HELPDESK, "/api/v1/meetings/" + answer.text("id")).json();
		assertThat(meeting.path("rrule").asString()).isEqualTo("FREQ=WEEKLY;COUNT=8");
		assertThat(meeting.path("waitingRoomSource").asString()).isEqualTo("SETTINGS");
		assertThat(meeting.at("/invitees/0/reply").asString()).isEqualTo("NEEDS_ACTION");
		assertThat(this.caller.get(Role.HELPDESK, MEETINGS).json().path("items").findValuesAsString("id"))
			.contains(answer.text("id"));
	}

	@Test
	void startsAMeetingNowWithANumberOfItsOwn() throws Exception {
		Caller.Answer answer = scheduled("{\"topic\":\"Now\"}");

		assertThat(answer.text("number")).matches("[2-9][0-9]{10}");
		assertThat(answer.text("numberReason")).isEqualTo("SETTING");
		assertThat(answer.text("settingDecidedBy")).isEqualTo("default");
		assertThat(answer.text("nextOccurrence")).isEqualTo("2026-11-22T20:00:00Z");
	}

	@Test
	void changesOnlyTheVersionOfAMeetingThatWasRead() throws Exception {
		String path = newMeeting();

		Caller.Answer first = this.caller.patch(Role.ADMIN, path, "\"1\"", "{\"topic\":\"First\"}");
		Caller.Answer second = this.caller.patch(Role.ADMIN, path, "\"1\"", "{\"topic\":\"Second\"}");
		Caller.Answer without = this.caller.patch(Role.ADMIN, path, "", "{\"topic\":\"Third\"}");
		Caller.Answer weak = this.caller.patch(Role.ADMIN, path, "W/\"2\"", "{\"topic\":\"Fourth\"}");

		assertThat(first.status()).isEqualTo(200);
		assertThat(first.header("ETag")).contains("\"2\"");
		assertThat(second.status()).isEqualTo(412);
		assertThat(second.text("code")).isEqualTo("PRECONDITION_FAILED");
		assertThat(without.status()).isEqualTo(428);
		assertThat(weak.status()).isEqualTo(400);
		assertThat(this.caller.get(Role.ADMIN, path).text("topic")).isEqualTo("First");
	}

	@Test
	void movesAndCancelsOccurrences() throws Exception {
		String path = newMeeting();

		Caller.Answer moved = this.caller.patch(Role.ADMIN, path + "/occurrences/2027-03-16T10:00", "*",
				"{\"start\":\"2027-03-17T12:00\",\"minutes\":30}");
		Caller.Answer cancelled = this.caller.delete(Role.ADMIN, path + "/occurrences/2027-03-09T10:00");
		Caller.Answer unknown = this.caller.delete(Role.ADMIN, path + "/occurrences/2027-03-10T10:00");

		assertThat(moved.json().at("/exceptions/0/start").asString()).isEqualTo("2027-03-17T12:00");
		assertThat(cancelled.text("nextOccurrence")).isEqualTo("2027-03-17T16:00:00Z");
		assertThat(unknown.status()).isEqualTo(404);
	}

	@Test
	void keepsACancelledMeetingReadable() throws Exception {
		String path = newMeeting();

		assertThat(this.caller.delete(Role.ADMIN, path).json().path("cancelled").asBoolean()).isTrue();

		assertThat(this.caller.get(Role.ADMIN, path).status()).isEqualTo(200);
		assertThat(this.caller.patch(Role.ADMIN, path, "*", "{\"topic\":\"Again\"}").status()).isEqualTo(400);
		assertThat(invitation(path, "text/calendar").body()).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
	}

	private Caller.Answer invitation(String path, String accept) throws Exception {
		return this.caller.send(this.caller.request(path + "/invitation")
			.header("Authorization", "Bearer " + this.caller.token(Role.ADMIN))
			.header("Accept", accept));
	}

	@Test
	void returnsTheInvitationInTheRequestedFormat() throws Exception {
		String path = newMeeting();

		Caller.Answer text = invitation(path, "text/plain");
		Caller.Answer html = invitation(path, "text/html");
		Caller.Answer calendar = invitation(path, "text/calendar");

		assertThat(text.body()).startsWith("Seminar <b>\nHost: ")
			.contains("In UTC: 2027-03-09 15:00 UTC", "Repeats: every week, 8 times", "Meeting ID: 345 617 9013",
					"Passcode: " + FewPeople.PASSCODE, "Personal link: https://rooms.example.org/my/ana.garcia");
		assertThat(html.body()).contains("Seminar &lt;b&gt;").doesNotContain("<b>");
		assertThat(calendar.header("Content-Type").orElseThrow().split(";")).containsExactlyInAnyOrder("text/calendar",
				"method=REQUEST", "charset=UTF-8");
		assertThat(calendar.body()).contains("METHOD:REQUEST\r\n");
		assertThat(invitation(path, "image/png").status()).isEqualTo(406);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"topic":""}                                                     | topic
			{"topic":"T","start":"tomorrow"}                                 | local date and time
			{"topic":"T","start":"2027-03-09T10:00","zone":"Mars/Olympus"}   | time zone
			{"topic":"T","start":"2027-03-09T10:00","minutes":0}             | 0 minutes
			{"topic":"T","start":"2027-03-09T10:00","rrule":"FREQ=SECONDLY"} | FREQ=SECONDLY
			{"topic":"T","start":"2027-03-09T10:00","rrule":"FREQ=WEEKLY;BYDAY=MO"} | not a date of its series
			{"topic":"T","invitees":["jane doe@x"]}                          | jane doe@x
			{"topic":"T","invitees":["a@x.example","A@x.example"]}           | invited twice
			{"topic":"T","alternativeHosts":["nobody"]}                      | nobody
			""")
	void namesWhatIsWrong(String json, String named) throws Exception {
		Caller.Answer answer = this.caller.post(Role.ADMIN, MEETINGS, json);

		assertThat(answer.status()).isBetween(400, 404);
		assertThat(answer.text("detail")).contains(named);
	}

	@Test
	void refusesAClosedPersonalRoom() throws Exception {
		Caller.Answer answer = this.caller.post(Role.ADMIN, "/api/v1/users/1000/meetings",
				"{\"topic\":\"T\",\"pmi\":true}");

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("detail")).contains("personal room of 1000");
	}

}
