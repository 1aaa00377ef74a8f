package io.roomkeeper.batch;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.reinvite.HostNotices;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastNight;
import io.roomkeeper.forecast.ForecastService;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.HostReinvites;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Mails that inform hosts about their re-invites and remind them. */
class HostMailTests extends ReinviteSendScenario {

	private static final String ALL_DAY = "00:00-23:59:59.999999999";

	private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

	@Test
	void aHostGetsOneMailWithTheFilesOfAllMeetings() throws Exception {
		SampleMeetings.addImported(this.roomkeeper.get(Meetings.class), ada(), Optional.empty());
		changeNumberOfAda(Optional.of("uid-1"));

		Run run = remind();

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(run.counts().of(CountKind.WARNED)).isEqualTo(1);
		MimeMessage mail = mail(0);
		assertThat(mail.getAllRecipients()).extracting(Object::toString).singleElement().asString().contains("ada@");
		assertThat(mail.getSubject()).isEqualTo("2 meetings need a new invitation");
		MimeMultipart parts = (MimeMultipart) mail.getContent();
		assertThat(parts.getCount()).isEqualTo(5);
		assertThat(parts.getBodyPart(0).getContent().toString()).contains("Hello ada of Test,", "Séminaire – α",
				"345 671 9027", "/me");
		assertThat(parts.getBodyPart(1).getFileName()).endsWith(".ics");
		assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
			.contains("BEGIN:VCALENDAR");
		assertThat(parts.getBodyPart(2).getFileName()).endsWith(".txt");
	}

	@Test
	void aHostGetsAnotherMailWhenAMeetingChangesAgainButNotTwiceADay() throws Exception {
		changeNumberOfAda(Optional.of("uid-1"));
		remind();
		remind();
		changeNumber(3_456_719_028L);
		remind();
		assertThat(this.server.messages()).hasSize(1);

		pass(1);
		remind();

		assertThat(this.server.messages()).hasSize(2);
		assertThat(mail(1).getSubject()).isEqualTo("1 meeting needs a new invitation");
	}

	@Test
	void aHostWhoDoesNothingIsRemindedEverySevenDaysAndThreeTimes() throws Exception {
		changeNumberOfAda(Optional.of("uid-1"));
		remind();
		pass(6);
		remind();
		assertThat(this.server.messages()).hasSize(1);

		for (int i = 0; i < 5; i++) {
			pass(7);
			remind();
		}

		assertThat(this.server.messages()).hasSize(4);
		assertThat(mail(3).getSubject()).isEqualTo("Reminder: 1 meeting still needs a new invitation");
	}

	@Test
	void theForecastHasTheMailsOfHostsWhoDoNothing() {
		changeNumberOfAda(Optional.of("uid-1"));
		assertThat(mailsOfNights(16)).containsOnlyKeys(0, 7, 14);

		remind();
		pass(3);

		assertThat(mailsOfNights(16)).containsOnlyKeys(4, 11);
	}

	/** Returns the forecast nights with mails to hosts, by their distance from today. */
	private Map<Integer, Integer> mailsOfNights(int nights) {
		Map<Integer, Integer> mails = new HashMap<>();
		for (ForecastNight night : this.roomkeeper.get(ForecastService.class).forecast(SHELL, nights).nights()) {
			if (night.count(ForecastKind.REMINDER) > 0) {
				mails.put((int) ChronoUnit.DAYS.between(this.today, night.date()), night.count(ForecastKind.REMINDER));
			}
		}
		return mails;
	}

	@Test
	void nightsThatWereMissedGiveOneReminderAndNotOneForEachWeek() {
		changeNumberOfAda(Optional.of("uid-1"));
		remind();

		pass(22);
		remind();
		remind();

		assertThat(this.server.messages()).hasSize(2);
	}

	@Test
	void aHostWhoMarkedTheMeetingAsDoneIsNotReminded() {
		changeNumberOfAda(Optional.of("uid-1"));
		remind();
		this.roomkeeper.get(HostReinvites.class).confirm(SHELL, item().id());

		pass(7);

		assertThat(remind().counts().of(CountKind.READ)).isZero();
		assertThat(this.server.messages()).hasSize(1);
	}

	@Test
	void mailsWaitForTheEndOfQuietHoursAndThenListWhatIsStillOpen() throws Exception {
		restart(Map.of("roomkeeper.reinvite.quiet-hours", ALL_DAY));
		changeNumberOfAda(Optional.of("uid-1"));

		Run quiet = remind();
		changeNumber(3_456_719_028L);
		remind();

		assertThat(quiet.message().map(Message::plain).orElse("")).contains("1 mail to a host waits");
		assertThat(this.server.messages()).isEmpty();

		restart(Map.of("roomkeeper.reinvite.quiet-hours", "none"));
		remind();

		assertThat(this.server.messages()).hasSize(1);
		assertThat(((MimeMultipart) mail(0).getContent()).getBodyPart(0).getContent().toString())
			.contains("345 671 9028");
	}

	@Test
	void aMailWhoseMeetingsAreDoneBeforeTheEndOfTheQuietHoursIsNotSent() {
		restart(Map.of("roomkeeper.reinvite.quiet-hours", ALL_DAY));
		changeNumberOfAda(Optional.of("uid-1"));
		remind();
		this.roomkeeper.get(HostReinvites.class).confirm(SHELL, item().id());

		restart(Map.of("roomkeeper.reinvite.quiet-hours", "none"));
		remind();

		assertThat(this.server.messages()).isEmpty();
	}

	@Test
	void sendsTheSameBytesAgainAfterAConnectionThatBroke() {
		changeNumberOfAda(Optional.of("uid-1"));
		this.server.answerMessages("");
		Run broken = remind();
		changeNumber(3_456_719_028L);

		this.roomkeeper.get(Jdbc.class).update("update host_mail set next_attempt_at = ?", Jdbc.utc(Instant.EPOCH));
		remind();

		assertThat(broken.counts().of(CountKind.UNCHANGED)).isEqualTo(1);
		assertThat(this.server.messages()).hasSize(2);
		assertThat(this.server.messages().stream().distinct()).hasSize(1);
	}

	@Test
	void aPlanListsTheHostsAndSendsNothing() {
		changeNumberOfAda(Optional.of("uid-1"));

		Run plan = this.roomkeeper.run(JobName.REMIND, RunMode.PLAN, this.today);

		assertThat(plan.counts().of(CountKind.WARNED)).isEqualTo(1);
		assertThat(this.server.messages()).isEmpty();
		assertThat(remind().counts().of(CountKind.WARNED)).isEqualTo(1);
	}

	@Test
	void anAdminInformsAllHostsAtOnceAfterAPreviewEvenInQuietHours() {
		restart(Map.of("roomkeeper.reinvite.quiet-hours", ALL_DAY));
		changeNumberOfAda(Optional.of("uid-1"));
		HostNotices notices = this.roomkeeper.get(HostNotices.class);

		assertThat(notices.preview(SHELL, OptionalInt.empty())).satisfies((preview) -> {
			assertThat(preview.hosts()).isEqualTo(1);
			assertThat(preview.sample()).contains("Séminaire – α");
		});
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> notices.send(SHELL, OptionalInt.empty(), 2, RunOrigin.COMMAND));
		assertThat(this.server.messages()).isEmpty();
		Run run = notices.send(SHELL, OptionalInt.empty(), 1, RunOrigin.COMMAND);

		assertThat(run.counts().of(CountKind.WARNED)).isEqualTo(1);
		assertThat(this.server.messages()).hasSize(1);
	}

	/** Otherwise other processes would take those that wait for their turn for lost. */
	@Test
	void claimsNoMoreMailsThanItCanSendWhileTheClaimIsValid() {
		restart(Map.of("roomkeeper.reinvite.per-minute", "1"));
		changeNumberOfAda(Optional.of("uid-1"));
		PersonId bo = this.roomkeeper.get(PersonLookup.class).get(new PersonRef.ByUid(new Uid("bo"))).id();
		SampleMeetings.addImported(this.roomkeeper.get(Meetings.class), bo, Optional.of("uid-2"));
		SampleMeetings.changeNumber(this.roomkeeper, SHELL, bo, 3_456_719_029L);
		this.server.hold();

		Run run = this.roomkeeper.get(HostNotices.class).start(SHELL, OptionalInt.empty(), 2, RunOrigin.COMMAND);
		await().until(() -> !this.server.messages().isEmpty());

		Jdbc jdbc = this.roomkeeper.get(Jdbc.class);
		assertThat(jdbc.count("select sum(attempts) from host_mail")).isEqualTo(1);
		this.roomkeeper.get(Jobs.class).stop(run.id(), SHELL);
		this.server.goOn();
		await().until(() -> this.roomkeeper.get(Runs.class).find(run.id()).orElseThrow().status().ended());
	}

	private Run remind() {
		return this.roomkeeper.run(JobName.REMIND, RunMode.APPLY, this.today);
	}

	/** Lets days pass since the mails were chosen. */
	private void pass(int days) {
		Jdbc jdbc = this.roomkeeper.get(Jdbc.class);
		Instant chosen = jdbc
			.first("select max(created_at) from host_mail",
					(row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.orElseThrow();
		jdbc.update("update host_mail set created_at = ? where id = (select max(id) from host_mail)",
				Jdbc.utc(chosen.minus(Duration.ofDays(days))));
	}

	private void restart(Map<String, Object> more) {
		this.roomkeeper.reopen(more);
	}

	private MimeMessage mail(int index) throws Exception {
		return new MimeMessage(Session.getInstance(new Properties()),
				new ByteArrayInputStream(this.server.messages().get(index).getBytes(StandardCharsets.US_ASCII)));
	}

}
