package io.roomkeeper.service.bbb;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.service.Participant;
import io.roomkeeper.service.ServiceClient;
import io.roomkeeper.service.ServiceRoom;
import io.roomkeeper.service.ServiceUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class BigBlueButtonServiceTests {

	private static final ServiceRoom ROOM = new ServiceRoom("3456789012", Optional.of("123456"), "ana",
			"Ana García & co + \"x\"");

	private static final Participant GUEST = new Participant("g1", "Zoë & Ω <b> +%2B", false);

	/** The example of BigBlueButton's documentation, with its SHA-1 checksum. */
	@Test
	void signsAsTheDocumentationSays() {
		BbbSite site = new BbbSite(URI.create("https://bbb.example.org/bigbluebutton"), BbbServer.SECRET,
				ChecksumAlgorithm.SHA_1);

		assertThat(new BbbRequest("create").with("name", "Test Meeting")
			.with("meetingID", "abc123")
			.with("attendeePW", "111222")
			.with("moderatorPW", "333444")
			.signed(site))
			.hasToString("https://bbb.example.org/bigbluebutton/api/create?name=Test+Meeting"
					+ "&meetingID=abc123&attendeePW=111222&moderatorPW=333444"
					+ "&checksum=1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17");
	}

	@ParameterizedTest
	@EnumSource
	void theServerAcceptsItsChecksumsByteForByte(ChecksumAlgorithm algorithm) throws Exception {
		try (BbbServer server = new BbbServer(algorithm.digest())) {
			BigBlueButtonService service = service(server, algorithm);

			service.open(ROOM);
			service.open(ROOM);
			String answer = get(service.address(ROOM, GUEST));

			assertThat(answer).contains("SUCCESS");
			assertThat(server.requests()).containsExactly(
					"create?name=Ana+Garc%C3%ADa+%26+co+%2B+%22x%22&meetingID=3456789012&guestPolicy=ALWAYS_ACCEPT&record=false",
					"create?name=Ana+Garc%C3%ADa+%26+co+%2B+%22x%22&meetingID=3456789012&guestPolicy=ALWAYS_ACCEPT&record=false",
					"join?fullName=Zo%C3%AB+%26+%CE%A9+%3Cb%3E+%2B%252B&meetingID=3456789012&role=VIEWER&userID=g1");
		}
	}

	@Test
	void onlyHostsModerate() throws Exception {
		try (BbbServer server = new BbbServer("SHA-256")) {
			assertThat(service(server, ChecksumAlgorithm.SHA_256).address(ROOM, new Participant("h1", "Ana", true)))
				.asString()
				.contains("role=MODERATOR&userID=h1");
		}
	}

	@Test
	void saysWhichRoomsAreOpenAndWhoIsInThem() throws Exception {
		try (BbbServer server = new BbbServer("SHA-256")) {
			server.attend("3456789012", "<attendee><userID>g1</userID><role>VIEWER</role></attendee>");
			server.attend("3456789013", "");

			assertThat(service(server, ChecksumAlgorithm.SHA_256).openRooms())
				.isEqualTo(Map.of("3456789012", Set.of("g1"), "3456789013", Set.of()));
		}
	}

	@Test
	void aWrongSecretIsRecognised() throws Exception {
		try (BbbServer server = new BbbServer("SHA-512")) {
			BigBlueButtonService service = service(server, ChecksumAlgorithm.SHA_256);

			assertThatExceptionOfType(ServiceUnavailableException.class).isThrownBy(service::probe)
				.withMessageContaining("127.0.0.1 refuses the checksum")
				.withMessageContaining("bbb-conf --secret")
				.withMessageNotContaining(BbbServer.SECRET);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<response><returncode>FAILED</returncode><messageKey>maxConcurrent</messageKey></response>|refuses the request (maxConcurrent)
					<html><body>Bad gateway<br></body></html>|not from BigBlueButton (status 200)
					no xml|not from BigBlueButton""")
	void otherAnswersAreNotTakenForSuccess(String answer, String line) throws Exception {
		try (BbbServer server = new BbbServer("SHA-256")) {
			server.answers(answer);

			assertThatExceptionOfType(ServiceUnavailableException.class)
				.isThrownBy(() -> service(server, ChecksumAlgorithm.SHA_256).open(ROOM))
				.withMessageContaining(line);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><response><returncode>SUCCESS</returncode>&x;</response>",
			"<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><response><returncode>SUCCESS</returncode></response>" })
	void refusesDocumentTypesAndExternalEntities(String answer) throws Exception {
		try (BbbServer server = new BbbServer("SHA-256")) {
			server.answers(answer);

			assertThatExceptionOfType(ServiceUnavailableException.class)
				.isThrownBy(() -> service(server, ChecksumAlgorithm.SHA_256).open(ROOM))
				.withMessageContaining("not from BigBlueButton");
		}
	}

	@Test
	void aServerThatDoesNotRunIsNamedWithoutTheSignature() throws Exception {
		BbbServer server = new BbbServer("SHA-256");
		BigBlueButtonService service = service(server, ChecksumAlgorithm.SHA_256);
		assertThatNoException().isThrownBy(service::probe);
		assertThat(service.probe()).isPresent();

		server.close();

		assertThatExceptionOfType(ServiceUnavailableException.class).isThrownBy(() -> service.open(ROOM))
			.withMessageContaining("The meeting service at 127.0.0.1 does not answer")
			.withMessageNotContaining("checksum");
	}

	private static BigBlueButtonService service(BbbServer server, ChecksumAlgorithm algorithm) {
		return new BigBlueButtonService(new BbbSite(server.url(), BbbServer.SECRET, algorithm),
				new ServiceClient(Duration.ofSeconds(5)));
	}

	private static String get(URI address) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
		}
	}

}
