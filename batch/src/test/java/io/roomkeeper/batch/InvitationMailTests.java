package io.roomkeeper.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.mail.InvitationMailing;
import io.roomkeeper.meeting.mail.MailingPreview;
import io.roomkeeper.meeting.scheduling.MeetingEdit;
import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.run.JobName;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Invitations through a real SMTP server. */
class InvitationMailTests {

	private static final Actor ADMIN = Actor.operator("test");

	@TempDir
	Path folder;

	private GreenMail server;

	private TestRoomkeeper roomkeeper;

	@BeforeEach
	void start() {
		this.server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.server.start();
		Map<String, Object> properties = new HashMap<>(Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port",
				this.server.getSmtp().getPort(), "roomkeeper.mail.from", "rooms@test.example"));
		properties.putAll(database());
		this.roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), properties);
		this.roomkeeper.run(JobName.SYNC);
	}

	/** The database to work on; the embedded one by default. */
	Map<String, Object> database() {
		return Map.of();
	}

	@AfterEach
	void stop() {
		this.roomkeeper.close();
		this.server.stop();
	}

	@Test
	void sendsOneMessageForEachInviteeWithTheCalendarFileLast() throws Exception {
		MeetingKey key = schedule("Größe, 会議 🎉", new Invitee("guest@example.org", "Guest"),
				new Invitee("bo@test.example", "Bo"));

		MailingPreview preview = mailing().preview(ADMIN, key);
		int sent = mailing().send(ADMIN, key);

		assertThat(preview.ready()).isTrue();
		assertThat(preview.count()).isEqualTo(2);
		assertThat(preview.text()).contains("/m/");
		assertThat(sent).isEqualTo(2);
		MimeMessage[] mails = this.server.getReceivedMessages();
		assertThat(mails).hasSize(2);
		for (MimeMessage mail : mails) {
			assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(1);
			assertThat(mail.getFrom()[0]).hasToString("rooms@test.example");
			assertThat(mail.getReplyTo()[0]).hasToString("ada of Test <ada@test.example>");
			assertThat(mail.getSubject()).isEqualTo("Größe, 会議 🎉");
			assertThat(mail.getContentType()).startsWith("multipart/alternative");
			MimeMultipart parts = (MimeMultipart) mail.getContent();
			assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
			assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
			assertThat(parts.getBodyPart(2).getContentType().replaceAll("\\s", ""))
				.isEqualTo("text/calendar;method=REQUEST;charset=UTF-8");
			assertThat(calendar(mail)).contains("METHOD:REQUEST\r\n")
				.containsPattern("ORGANIZER;.*SENT-BY=\"mailto:rooms@test.example\".*:mailto:ada@test.example\r\n")
				.containsPattern("ATTENDEE;.*:mailto:bo@test.example\r\n")
				.containsPattern("ATTENDEE;.*:mailto:guest@example.org\r\n");
		}
	}

	@Test
	void noTopicOrNameCanAddAHeader() throws Exception {
		Meeting meeting = this.roomkeeper.get(MeetingScheduling.class).find(ADMIN, schedule("Topic"));
		MeetingKey key = meeting.key();
		this.roomkeeper.get(Meetings.class)
			.replace(meeting.with("x\r\nBcc: evil@example.com\r\n\r\nbody")
				.with(List.of(new Invitee("guest@example.org", "G\r\nBcc: evil@example.com"))), Instant.EPOCH);

		mailing().send(ADMIN, key);

		assertThat(this.server.getReceivedMessages()).singleElement().satisfies((mail) -> {
			assertThat(mail.getHeader("Bcc")).isNull();
			assertThat(mail.getAllRecipients()).hasSize(1);
			assertThat(mail.getSubject()).isEqualTo("x Bcc: evil@example.com body");
			assertThat(calendar(mail).split("\r\nATTENDEE")).hasSize(2);
		});
	}

	@Test
	void cancelsASeriesAnOccurrenceAndARemovedInvitee() throws Exception {
		MeetingKey key = schedule("Topic", new Invitee("guest@example.org", ""), new Invitee("bo@test.example", ""));
		MeetingScheduling scheduling = this.roomkeeper.get(MeetingScheduling.class);
		mailing().send(ADMIN, key);
		LocalDateTime second = LocalDateTime.parse("2027-03-16T10:00");

		scheduling.cancelOccurrence(ADMIN, key, version(key), second);
		mailing().sendCancelledOccurrence(ADMIN, key, second);
		scheduling.edit(ADMIN, key, version(key), MeetingEdit.ofInvitees(List.of(new Invitee("bo@test.example", ""))));
		mailing().send(ADMIN, key);
		scheduling.cancel(ADMIN, key, version(key));
		mailing().send(ADMIN, key);

		assertThat(Arrays.stream(this.server.getReceivedMessages()).map(InvitationMailTests::summary))
			.containsExactlyInAnyOrder("bo@test.example REQUEST all", "guest@example.org REQUEST all",
					"bo@test.example CANCEL 20270316T100000", "guest@example.org CANCEL 20270316T100000",
					"bo@test.example REQUEST all", "guest@example.org CANCEL all", "bo@test.example CANCEL all");
		assertThat(this.server.getReceivedMessages())
			.anySatisfy((mail) -> assertThat(mail.getSubject()).isEqualTo("Cancelled: Topic"));
	}

	@Test
	void doesNotSendAnInvitationThatIsNoLongerNeeded() {
		MeetingKey key = schedule("Topic");

		assertThat(mailing().send(ADMIN, key)).isZero();
	}

	@Test
	void closesTheReinviteOfAMeetingWhoseInviteesGetANewInvitation() {
		MeetingKey key = schedule("Topic", new Invitee("guest@example.org", ""));
		this.roomkeeper.get(MeetingScheduling.class).revokeLink(ADMIN, key, version(key));
		assertThat(reinvite(key)).isEqualTo(ReinviteState.TO_DO);

		mailing().send(ADMIN, key);

		assertThat(reinvite(key)).isEqualTo(ReinviteState.CONFIRMED);
	}

	@Test
	void showsTheCancellationOfAnOccurrenceBeforeItIsSent() {
		MeetingKey key = schedule("Topic", new Invitee("guest@example.org", ""), new Invitee("bo@test.example", ""));
		LocalDateTime second = LocalDateTime.parse("2027-03-16T10:00");
		this.roomkeeper.get(MeetingScheduling.class).cancelOccurrence(ADMIN, key, version(key), second);

		MailingPreview preview = mailing().previewCancelledOccurrence(ADMIN, key, second);

		assertThat(preview.invited()).containsExactly("bo@test.example", "guest@example.org");
		assertThat(preview.subject()).isEqualTo("Cancelled: Topic");
		assertThat(preview.text()).contains("16 March 2027");
		assertThat(this.server.getReceivedMessages()).isEmpty();
	}

	private ReinviteState reinvite(MeetingKey key) {
		return this.roomkeeper.get(Reinvites.class)
			.of(this.roomkeeper.get(MeetingScheduling.class).find(ADMIN, key).host(), 100)
			.stream()
			.filter((item) -> item.meeting().equals(key))
			.findFirst()
			.orElseThrow()
			.state();
	}

	private int version(MeetingKey key) {
		return this.roomkeeper.get(MeetingScheduling.class).find(ADMIN, key).version();
	}

	private InvitationMailing mailing() {
		return this.roomkeeper.get(InvitationMailing.class);
	}

	private MeetingKey schedule(String topic, Invitee... invitees) {
		return schedule(this.roomkeeper, topic, invitees);
	}

	/** Schedules a weekly meeting of Ada. */
	static MeetingKey schedule(TestRoomkeeper roomkeeper, String topic, Invitee... invitees) {
		return roomkeeper.get(MeetingScheduling.class)
			.schedule(ADMIN, new PersonRef.ByUid(new Uid("ada")),
					new MeetingRequest(topic, Optional.of(LocalDateTime.parse("2027-03-09T10:00")),
							Optional.of("Europe/Madrid"), 45, Optional.of("FREQ=WEEKLY;COUNT=4"), List.of(invitees),
							List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
							Optional.of(Locale.ENGLISH)))
			.meeting()
			.key();
	}

	private static String summary(MimeMessage mail) {
		try {
			String calendar = calendar(mail);
			Matcher occurrence = Pattern.compile("RECURRENCE-ID;TZID=Europe/Madrid:(\\w+)").matcher(calendar);
			return "%s %s %s".formatted(mail.getAllRecipients()[0],
					calendar.replaceAll("(?s).*\r\nMETHOD:(\\w+).*", "$1"),
					occurrence.find() ? occurrence.group(1) : "all");
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Returns the calendar file of a mail, unfolded. */
	private static String calendar(MimeMessage mail) {
		try (InputStream calendar = ((MimeMultipart) mail.getContent()).getBodyPart(2).getInputStream()) {
			return new String(calendar.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
		}
		catch (IOException | MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

}
