package io.roomkeeper.service;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.DirectoryFinding.Level;
import io.roomkeeper.service.bbb.BbbServer;
import io.roomkeeper.service.bbb.BbbSite;
import io.roomkeeper.service.bbb.BigBlueButtonService;
import io.roomkeeper.service.bbb.ChecksumAlgorithm;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceDoctorTests {

	@Test
	void saysThatAServiceAnswersAndWhetherTheClocksAgree() throws Exception {
		try (BbbServer server = new BbbServer("SHA-256")) {
			assertThat(findings(server, Clock.systemUTC())).extracting(DirectoryFinding::level)
				.containsExactly(Level.OK);

			List<DirectoryFinding> late = findings(server, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5)));

			assertThat(late).extracting(DirectoryFinding::level).containsExactly(Level.OK, Level.WARNING);
			assertThat(late.getLast().text()).contains("differ by").contains("127.0.0.1");
		}
	}

	@Test
	void saysThatAServerRefusesTheChecksumOrDoesNotRun() throws Exception {
		BbbServer server = new BbbServer("SHA-512");
		assertThat(findings(server, Clock.systemUTC())).singleElement().satisfies((finding) -> {
			assertThat(finding.level()).isEqualTo(Level.FAILURE);
			assertThat(finding.text()).contains("refuses the checksum");
		});

		server.close();

		assertThat(findings(server, Clock.systemUTC())).singleElement()
			.satisfies((finding) -> assertThat(finding.text()).contains("does not answer"));
	}

	private static List<DirectoryFinding> findings(BbbServer server, Clock clock) {
		MeetingService service = new BigBlueButtonService(
				new BbbSite(server.url(), BbbServer.SECRET, ChecksumAlgorithm.SHA_256),
				new ServiceClient(Duration.ofSeconds(5)));
		return new ServiceDoctor(new ConfiguredServices(List.of(service), ServiceKind.BIGBLUEBUTTON, Optional.empty()),
				clock)
			.examine();
	}

}
