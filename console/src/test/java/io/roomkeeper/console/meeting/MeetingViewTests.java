package io.roomkeeper.console.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Pre;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.calendar.CalendarMethod;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.InvitationMails;
import io.roomkeeper.meeting.mail.MailState;
import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.NumberAndLink;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.room.passcode.PasscodeChoice;
import io.roomkeeper.visit.Guest;
import io.roomkeeper.visit.GuestName;
import io.roomkeeper.visit.RoomSessionId;
import io.roomkeeper.visit.VisitPlace;
import io.roomkeeper.visit.VisitState;
import io.roomkeeper.visit.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
class MeetingViewTests extends SpringBrowserlessTest {

	private static final Actor AMARA = new Actor("amara.okafor", Set.of(Role.USER));

	private static final PersonRef AMARAS = PersonRef.of(new Uid("amara.okafor"));

	@Autowired
	private MeetingScheduling scheduling;

	@Autowired
	private InvitationMails mails;

	@Autowired
	private Reinvites reinvites;

	@Autowired
	private Visits visits;

	@Autowired
	private AuditTrail trail;

	private Meeting scheduled(String topic) {
		return this.scheduling
			.schedule(AMARA, AMARAS,
					new MeetingRequest(topic, Optional.of(LocalDateTime.parse("2030-03-12T10:00")),
							Optional.of("Europe/Madrid"), 50, Optional.of("FREQ=WEEKLY;COUNT=3"),
							List.of(new Invitee("guest@x.example", "Guest"), new Invitee("other@x.example", "")),
							List.of(), Optional.empty(), Optional.of(true), Optional.of(new PasscodeChoice.Drawn()),
							Optional.of(Locale.ENGLISH)))
			.meeting();
	}

	private String open(Meeting meeting) {
		UI.getCurrent().navigate(ConsoleRoutes.meeting(meeting.key()));
		return text();
	}

	private String text() {
		return getCurrentView().getElement().getTextRecursively();
	}

	private void click(String label) {
		test(find(Button.class).all()
			.stream()
			.filter((button) -> button.getText().equals(label)
					|| button.getAriaLabel().filter(label::equals).isPresent())
			.reduce((first, second) -> second)
			.orElseThrow()).click();
	}

	private Meeting now(Meeting meeting) {
		return this.scheduling.find(AMARA, meeting.key());
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void leadsTheHostBackToTheOwnRoom() {
		open(scheduled("Reading group"));

		assertThat(back()).isEqualTo("My room");
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void leadsTheHelpdeskBackToTheHost() {
		open(scheduled("Reading group"));

		assertThat(back()).isEqualTo("Amara Okafor");
	}

	private String back() {
		return find(Nav.class).all()
			.stream()
			.filter((nav) -> nav.hasClassName("back"))
			.map((nav) -> nav.getElement().getTextRecursively())
			.findFirst()
			.orElse("");
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void showsTheHostTheJoinDetailsAndHidesThePasscode() {
		Meeting meeting = scheduled("Reading group <b>");

		String page = open(meeting);

		assertThat(page)
			.contains("Reading group <b>", meeting.access().number().grouped(), meeting.access().token().path(),
					"every week", "3 times", "guest@x.example", "No reply")
			.doesNotContain(meeting.access().passcode().orElseThrow().text());
		click("Show passcode");
		assertThat(text()).contains(meeting.access().passcode().orElseThrow().text());
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void letsTheHostStartIt() {
		open(scheduled("Tutorial"));

		assertThat(find(Anchor.class).all()).filteredOn((link) -> link.getHref().contains("host/"))
			.extracting(Anchor::getText)
			.containsExactly("Start");
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void saysThatGuestsComeByAnOldNumber() {
		Instant now = Instant.now();
		Meeting meeting = this.scheduling
			.schedule(AMARA, AMARAS,
					new MeetingRequest("Now", Optional.of(LocalDateTime.ofInstant(now, ZoneOffset.UTC)),
							Optional.of("Etc/UTC"), 50, Optional.empty(), List.of(), List.of(), Optional.empty(),
							Optional.of(true), Optional.of(new PasscodeChoice.Drawn()), Optional.of(Locale.ENGLISH)))
			.meeting();
		JoinAddress old = JoinAddress.number("3456179013").orElseThrow();
		this.reinvites.add(List.of(new ReinviteItem(this.reinvites.newIds(1).getFirst(), meeting.key(), meeting.host(),
				ReinviteCause.NUMBER, new NumberAndLink(3_456_179_013L, Optional.empty()),
				new NumberAndLink(meeting.access().number().number(), Optional.empty()), false, true,
				ReinviteState.CONFIRMED, now.minusSeconds(60), Optional.of(now), "", 1)));
		assertThat(open(meeting)).doesNotContain("by an old number or link");

		RoomSessionId session = this.visits.begin(new VisitPlace(meeting.host(), Optional.of(meeting.key()))).id();
		this.visits.change(session,
				(one) -> this.visits.enter(one,
						this.visits
							.add(one,
									new Guest(GuestName.typed("Ola").orElseThrow(), Optional.empty(), old,
											Optional.of(meeting.key())),
									VisitState.ADMITTED, now)
							.id(),
						false, now));

		assertThat(open(meeting)).contains("1 guest has come by an old number or link");
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void showsWhatTheMailServerSaidOfAnInviteeWhomItRefused() {
		Meeting meeting = scheduled("Reading group");
		this.mails.add(List.of(new InvitationMail(this.mails.newIds(1).getFirst(), meeting.key(), "guest@x.example",
				CalendarMethod.REQUEST, true, 0, "<1@x.example>", "", MailState.REFUSED, 1, Instant.EPOCH,
				"550 5.1.1 no such user", Instant.EPOCH)));

		assertThat(open(meeting)).contains("Mail refused", "550 5.1.1 no such user");
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void offersTheInvitationToTheHostWithoutARecord() {
		Meeting meeting = scheduled("Reading group");
		open(meeting);
		long before = this.trail.head().seq();

		click("Copy invitation");

		assertThat(find(Pre.class).single().getText()).contains("Reading group", meeting.access().token().path(),
				"Passcode");
		assertThat(this.trail.head().seq()).isEqualTo(before);
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void theHelpdeskReadsTheInvitationWithoutThePasscodeAndChangesNothing() {
		Meeting meeting = scheduled("Reading group");
		String page = open(meeting);

		click("Copy invitation");

		assertThat(page).doesNotContain("Cancel all dates", "Replace the link");
		assertThat(find(Pre.class).single().getText()).contains("Reading group").doesNotContain("Passcode");
		assertThat(this.trail.latest(Long.MAX_VALUE, 1).getFirst().kind()).isEqualTo("InvitationRead");
	}

	@Test
	@WithMockUser(username = "ana.garcia", roles = "USER")
	void isClosedToOthers() {
		Meeting meeting = scheduled("Reading group");

		assertThat(open(meeting)).contains("Your role does not").doesNotContain("Reading group");
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void cancelsOneOccurrenceAndOffersItsCancellation() {
		Meeting meeting = scheduled("Reading group");
		open(meeting);

		test(find(Button.class).all()
			.stream()
			.filter((button) -> button.getAriaLabel().orElse("").startsWith("Cancel the date"))
			.skip(1)
			.findFirst()
			.orElseThrow()).click();
		click("Cancel this date");

		assertThat(now(meeting).schedule().find(LocalDateTime.parse("2030-03-19T10:00"))).isEmpty();
		assertThat(find(Pre.class).single().getText()).contains("Cancelled: Reading group", "19 March 2030")
			.doesNotContain(meeting.access().token().path());
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void cancelsTheSeriesAndShowsThatOnItsPage() {
		Meeting meeting = scheduled("Reading group");
		open(meeting);

		click("Cancel meeting");
		click("Cancel all dates");

		assertThat(now(meeting).cancelledAt()).isPresent();
		assertThat(text()).contains("Cancelled on", "Its link no longer works");
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void removesAnInviteeAndOffersTheCancellationForThatPerson() {
		Meeting meeting = scheduled("Reading group");
		open(meeting);

		click("Remove guest@x.example");
		click("Remove");

		assertThat(now(meeting).invitees()).extracting(Invitee::mail).containsExactly("other@x.example");
		assertThat(now(meeting).calendar().sequence()).isEqualTo(1);
		assertThat(find(Pre.class).single().getText()).contains("Cancelled: Reading group");
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void replacesTheLink() {
		Meeting meeting = scheduled("Reading group");
		open(meeting);

		click("Replace the link");
		click("Replace the link");

		assertThat(text()).doesNotContain(meeting.access().token().path())
			.contains(now(meeting).access().token().path());
	}

}
