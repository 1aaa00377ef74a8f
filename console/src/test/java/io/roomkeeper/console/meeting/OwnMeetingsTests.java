package io.roomkeeper.console.meeting;

import java.util.List;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.group.PersonPicker;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Recurrence;
import io.roomkeeper.meeting.scheduling.HostDelegates;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/** The meetings on <em>My room</em>. */
@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "amara.okafor", roles = "USER")
class OwnMeetingsTests extends SpringBrowserlessTest {

	private static final Actor AMARA = new Actor("amara.okafor", Set.of(Role.USER));

	private static final PersonRef AMARAS = PersonRef.of(new Uid("amara.okafor"));

	private static final Actor ANA = new Actor("ana.garcia", Set.of(Role.USER));

	private static final PersonRef ANAS = PersonRef.of(new Uid("ana.garcia"));

	@Autowired
	private MeetingScheduling scheduling;

	@Autowired
	private HostDelegates delegates;

	@Autowired
	private PersonLookup people;

	private String text() {
		return getCurrentView().getElement().getTextRecursively();
	}

	private Button button(String text) {
		return find(Button.class).withText(text).single();
	}

	private Meeting named(String topic) {
		return this.scheduling.upcoming(AMARA, AMARAS)
			.stream()
			.filter((meeting) -> meeting.topic().equals(topic))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void schedulesOfficeHoursInTwoClicks() {
		UI.getCurrent().navigate("me");

		test(button("Office hours")).click();
		test(button("Schedule every week")).click();

		Meeting hours = named("Office hours of " + this.people.get(AMARAS).seen().displayName());
		assertThat(hours.schedule().recurrence()).map(Recurrence::rule).contains("FREQ=WEEKLY");
		assertThat(hours.inPersonalRoom()).isTrue();
		assertThat(hours.access().waitingRoom()).isTrue();
		assertThat(text()).contains(hours.topic());
	}

	@Test
	void startsAMeetingAfterSayingWhichNumberItGets() {
		UI.getCurrent().navigate("me");

		test(button("Start now")).click();
		assertThat(find(StartMeetingDialog.class).single().getElement().getTextRecursively())
			.contains("gets its own meeting ID, because");
		find(TextField.class, find(StartMeetingDialog.class).single()).single().setValue("Quick call");
		test(find(Button.class, find(StartMeetingDialog.class).single()).withText("Start now").single()).click();

		assertThat(text()).contains("Quick call", named("Quick call").access().number().grouped());
	}

	@Test
	void appointsAndDismissesADelegate() {
		UI.getCurrent().navigate("me");
		Person ana = this.people.get(ANAS);

		find(PersonPicker.class).single().setValue(ana);
		assertThat(this.delegates.of(AMARA, AMARAS)).containsExactly(ana.id());
		test(find(Button.class).withAttribute("aria-label", "Remove " + ana.seen().displayName()).single()).click();

		assertThat(this.delegates.of(AMARA, AMARAS)).isEmpty();
		assertThat(text()).contains("You have no delegates.");
	}

	@Test
	@SuppressWarnings("unchecked")
	void showsADelegateTheMeetingsOfTheHost() {
		this.delegates.appoint(ANA, ANAS, List.of(AMARAS));
		Meeting meeting = this.scheduling.upcoming(ANA, ANAS).getFirst();
		try {
			UI.getCurrent().navigate("me");
			assertThat(text()).doesNotContain(meeting.topic());

			find(Select.class).withCaption("Meetings of").single().setValue(this.people.get(ANAS));

			assertThat(text()).contains(meeting.topic());
		}
		finally {
			this.delegates.appoint(ANA, ANAS, List.of());
		}
	}

}
