package io.roomkeeper.console.meeting.departed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.group.PersonPicker;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class DepartedMeetingsViewTests extends SpringBrowserlessTest {

	private static final Actor ADMIN = new Actor("bjorn.muller", Set.of(Role.ADMIN, Role.USER));

	@Autowired
	private MeetingScheduling scheduling;

	@Autowired
	private People people;

	@Autowired
	private PersonLookup lookup;

	private Person hanako = uninitialised();

	private Meeting meeting = unscheduled();

	@SuppressWarnings("NullAway")
	private static Person uninitialised() {
		return null;
	}

	@SuppressWarnings("NullAway")
	private static Meeting unscheduled() {
		return null;
	}

	@BeforeEach
	void letTheHostLeave() {
		this.hanako = this.lookup.get(PersonRef.of(new Uid("hanako.yamada")));
		this.meeting = this.scheduling.schedule(ADMIN, PersonRef.of(this.hanako.id()),
				new MeetingRequest("Orphaned seminar", Optional.of(LocalDateTime.parse("2027-01-12T10:00")),
						Optional.of("UTC"), 50, Optional.empty(), List.of(new Invitee("guest@x.example", "Guest")),
						List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Locale.ENGLISH)))
			.meeting();
		this.people.markMissing(List.of(this.hanako.id()), Instant.now());
	}

	@AfterEach
	void letTheHostReturn() {
		this.people.update(List.of(this.hanako), Instant.now());
		Meeting now = this.scheduling.find(ADMIN, this.meeting.key());
		if (now.cancelledAt().isEmpty()) {
			this.scheduling.cancel(ADMIN, now.key(), now.version());
		}
	}

	private String text() {
		return getCurrentView().getElement().getTextRecursively();
	}

	private void click(String label) {
		test(find(Button.class).withAttribute("aria-label", label).single()).click();
	}

	@Test
	void handsAMeetingOverToAnotherHost() {
		UI.getCurrent().navigate("meetings/departed");
		assertThat(text()).contains("Orphaned seminar", this.hanako.seen().displayName());

		click("Hand over Orphaned seminar");
		Button go = find(Button.class, find(MeetingHandOverDialog.class).single()).withText("Hand over").single();
		assertThat(go.isEnabled()).isFalse();
		find(PersonPicker.class, find(MeetingHandOverDialog.class).single()).single()
			.setValue(this.lookup.get(PersonRef.of(new Uid("ana.garcia"))));
		assertThat(go.isEnabled()).isFalse();
		test(find(TextField.class, find(MeetingHandOverDialog.class).single()).single()).setValue("takes it over");
		test(go).click();

		assertThat(text()).doesNotContain("Orphaned seminar");
		assertThat(this.scheduling.upcoming(ADMIN, PersonRef.of(new Uid("ana.garcia")))).extracting(Meeting::key)
			.contains(this.meeting.key());
	}

	@Test
	void cancelsAMeetingAndOffersTheCancellation() {
		UI.getCurrent().navigate("meetings/departed");

		click("Cancel Orphaned seminar");
		test(find(Button.class).withText("Cancel the meeting").single()).click();

		assertThat(text()).doesNotContain("Orphaned seminar");
		assertThat(find(Pre.class).single().getText()).contains("Cancelled: Orphaned seminar");
	}

	@Test
	void isNamedOnTheOverview() {
		UI.getCurrent().navigate("overview");

		assertThat(text()).contains("a host who has left the directory");
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void showsTheHelpdeskOnlyTheList() {
		UI.getCurrent().navigate("meetings/departed");

		assertThat(text()).contains("Orphaned seminar");
		assertThat(find(Button.class).withAttribute("aria-label", "Cancel Orphaned seminar").all()).isEmpty();
	}

	@Test
	@WithMockUser(username = "ana.garcia", roles = "USER")
	void isClosedToOthers() {
		UI.getCurrent().navigate("meetings/departed");

		assertThat(text()).doesNotContain("Orphaned seminar");
	}

}
