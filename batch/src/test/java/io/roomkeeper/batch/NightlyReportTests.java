package io.roomkeeper.batch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.nightly.NightlyReport;
import io.roomkeeper.nightly.NightlyReportService;
import io.roomkeeper.nightly.ReportSection;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunStatus;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.TestSocketUtils;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The report that each nightly job stores and mails. */
class NightlyReportTests extends JobTests {

	private static final Actor HELPDESK = new Actor("bo", Set.of(Role.HELPDESK, Role.USER));

	private static final LocalDate YEAR_LATER = FIRST_DAY.plusDays(365);

	private static GreenMail server;

	@BeforeAll
	static void startServer() {
		server = new GreenMail(
				new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
	}

	@AfterAll
	static void stopServer() {
		server.stop();
	}

	@BeforeEach
	void removeMails() throws Exception {
		server.purgeEmailFromAllMailboxes();
	}

	@Override
	Map<String, Object> database() {
		Map<String, Object> properties = new HashMap<>(super.database());
		properties.put("spring.mail.host", "127.0.0.1");
		properties.put("spring.mail.port", server.getSmtp().getPort());
		properties.put("roomkeeper.nightly.report-to", "ops@test.example, it@test.example");
		return properties;
	}

	@Test
	void saysWhatWasDoneAndWhatComesNext() {
		night(FIRST_DAY);
		use("bo", FIRST_DAY.plusDays(2).toString());

		NightlyReport report = report(night(YEAR_LATER));

		assertThat(report.date()).isEqualTo(YEAR_LATER);
		assertThat(texts(report, ReportSection.DONE)).contains(
				"3 people were read from the directory: 0 new, 0 changed, 0 no longer there.",
				"2 rooms expired after 365 days without use.", "1 owner was warned that their room expires.");
		assertThat(texts(report, ReportSection.ATTENTION)).isEmpty();
		assertThat(texts(report, ReportSection.NEXT)).contains("2027-03-02: 1 owner is warned.",
				"2027-03-03 to 2027-03-08: 1 room expires.");
		assertThat(report.lines()).extracting((line) -> line.page()).allMatch((page) -> page.startsWith("/"));
	}

	@Test
	void saysWhichStageFailedAndWhy() {
		this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.stopDirectory();

		Run night = night(YEAR_LATER);

		assertThat(night.status()).isEqualTo(RunStatus.FAILED);
		assertThat(texts(report(night), ReportSection.ATTENTION)).singleElement()
			.asString()
			.startsWith("The sync failed. ");
		assertThat(texts(report(night), ReportSection.DONE)).contains("3 rooms expired after 365 days without use.");
	}

	@Test
	void isMailedAsTextAndHtmlToEachConfiguredAddress() throws Exception {
		Run night = night(FIRST_DAY);

		MimeMessage[] mails = server.getReceivedMessages();
		assertThat(mails).extracting((mail) -> mail.getAllRecipients()[0].toString())
			.containsExactly("ops@test.example", "it@test.example");
		assertThat(mails[0].getSubject()).isEqualTo("Nightly job of 1 March 2026: nothing needs attention");
		List<String> bodies = bodies(mails[0]);
		assertThat(bodies.getFirst()).contains("Done\r\n- 3 people were read from the directory: 3 new",
				"Needs attention\r\n- Nothing.", "/runs/" + night.id().value() + "/report");
		assertThat(bodies.getLast()).contains("<h2>Done</h2>", "<li><a href=\"http", "3 people were read");
	}

	@Test
	void aMailThatCannotBeSentIsListedAndTheReportStays() {
		server.stop();
		try {
			Run night = night(FIRST_DAY);

			assertThat(night.status()).isEqualTo(RunStatus.COMPLETED);
			assertThat(items(night, Outcome.SKIPPED)).extracting((item) -> item.item())
				.containsExactly("ops@test.example", "it@test.example");
			assertThat(report(night).lines()).isNotEmpty();
		}
		finally {
			server.start();
		}
	}

	@Test
	void aPlanHasNoReport() {
		Run plan = this.roomkeeper.run(JobName.NIGHTLY, RunMode.PLAN, FIRST_DAY);

		assertThat(service().find(HELPDESK, plan.id())).isEmpty();
		assertThat(server.getReceivedMessages()).isEmpty();
	}

	@Test
	void onlyAdminsAndTheHelpdeskReadIt() {
		Run night = night(FIRST_DAY);

		assertThat(service().latest(HELPDESK)).contains(report(night));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> service().latest(new Actor("ada", Set.of(Role.USER))));
	}

	private Run night(LocalDate date) {
		return this.roomkeeper.run(JobName.NIGHTLY, RunMode.APPLY, date);
	}

	private NightlyReportService service() {
		return this.roomkeeper.get(NightlyReportService.class);
	}

	private NightlyReport report(Run night) {
		return service().get(HELPDESK, night.id());
	}

	private static List<String> texts(NightlyReport report, ReportSection section) {
		return report.lines(section).stream().map((line) -> line.text().plain()).toList();
	}

	private static List<String> bodies(MimeMessage mail) throws Exception {
		MimeMultipart mixed = (MimeMultipart) mail.getContent();
		MimeMultipart related = (MimeMultipart) mixed.getBodyPart(0).getContent();
		MimeMultipart alternative = (MimeMultipart) related.getBodyPart(0).getContent();
		return List.of(alternative.getBodyPart(0).getContent().toString(),
				alternative.getBodyPart(1).getContent().toString());
	}

}
