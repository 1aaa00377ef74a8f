package io.roomkeeper.console.meeting.schedule;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.Rooms;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Recurrence;
import io.roomkeeper.meeting.scheduling.MeetingPreviews;
import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "amara.okafor", roles = "USER")
class ScheduleViewTests extends SpringBrowserlessTest {

	private static final Actor AMARA = new Actor("amara.okafor", Set.of(Role.USER));

	private static final PersonRef AMARAS = PersonRef.of(new Uid("amara.okafor"));

	@Autowired
	private MeetingScheduling scheduling;

	@Autowired
	private MeetingPreviews previews;

	@Autowired
	private Rooms rooms;

	@Autowired
	private PersonLookup people;

	private void open(String path) {
		UI.getCurrent().navigate(path);
	}

	private TextField topic() {
		return find(TextField.class).withCaption("Topic").single();
	}

	private Button button(String text) {
		return find(Button.class).withText(text).single();
	}

	private String effect() {
		return find(SaveBox.class).single().getElement().getTextRecursively();
	}

	private Meeting latest(String topic) {
		return this.scheduling.upcoming(AMARA, AMARAS)
			.stream()
			.filter((meeting) -> meeting.topic().equals(topic))
			.findFirst()
			.orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private RadioButtonGroup<Boolean> place() {
		return find(RadioButtonGroup.class).withCaption("Takes place").single();
	}

	@Test
	void showsBeforeSavingWhichNumberAMeetingGetsAndWhy() {
		open("meetings/new");
		assertThat(button("Schedule").isEnabled()).isFalse();

		topic().setValue("Thesis talk");
		assertThat(effect()).contains("its own meeting ID, because", "Default");
		place().setValue(true);

		assertThat(effect()).contains("takes place in the personal room, as chosen");
		assertThat(button("Schedule").isEnabled()).isTrue();
	}

	@Test
	void showsTheWaitingRoomThatWasChosenForThePersonalRoom() {
		PersonId amara = this.people.get(AMARAS).id();
		boolean settings = this.previews.options(AMARA, AMARAS, false).waitingRoom().value().isOn();
		this.rooms.waitingRoom(amara, Optional.of(!settings));
		try {
			open("meetings/new");
			assertThat(waitingRoom().getValue()).isEqualTo(settings);

			place().setValue(true);
			assertThat(waitingRoom().getValue()).isEqualTo(!settings);
			assertThat(waitingRoom().getHelperText()).isEqualTo("As chosen for the personal room");

			place().setValue(false);
			assertThat(waitingRoom().getValue()).isEqualTo(settings);
		}
		finally {
			this.rooms.waitingRoom(amara, Optional.empty());
		}
	}

	private Checkbox waitingRoom() {
		return find(Checkbox.class).all()
			.stream()
			.filter((box) -> box.getLabel().startsWith("Waiting room"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void warnsOfAnotherMeetingInThePersonalRoomAtTheSameTime() {
		LocalDateTime start = LocalDateTime.parse("2031-04-08T10:00");
		this.scheduling.schedule(AMARA, AMARAS, MeetingRequest.officeHours("Consultation", start, "UTC", Locale.ENGLISH,
				this.previews.options(AMARA, AMARAS, false)));
		open("meetings/new");
		topic().setValue("Thesis talk");
		place().setValue(true);
		assertThat(effect()).doesNotContain("Consultation");

		find(DateTimePicker.class).single().setValue(start.plusMinutes(30));

		assertThat(effect()).contains("Consultation", "guests of both meetings");
	}

	@Test
	@SuppressWarnings("unchecked")
	void schedulesASeriesOnTheLastFridayWithPastedInvitees() {
		open("meetings/new");
		topic().setValue("Colloquium");
		find(DateTimePicker.class).single().setValue(LocalDateTime.parse("2030-01-25T16:00"));
		find(Select.class).withCaption("Repeats").single().setValue(RecurrenceFields.Repeat.MONTHLY);
		find(Select.class).withCaption("On which day")
			.single()
			.setValue(find(Select.class).withCaption("On which day").single().getListDataView().getItem(2));
		find(TextArea.class).single().setValue("guest@x.example\nnobody-of-this-name\nana.garcia");
		test(button("Check and add")).click();
		assertThat(find(TextArea.class).single().getValue()).isEqualTo("nobody-of-this-name");
		assertThat(effect()).contains("on the last Friday");

		test(button("Schedule")).click();

		Meeting meeting = latest("Colloquium");
		assertThat(meeting.schedule().recurrence()).map(Recurrence::rule).contains("FREQ=MONTHLY;BYDAY=-1FR");
		assertThat(meeting.invitees()).extracting(Invitee::mail).hasSize(2).contains("guest@x.example");
		assertThat(getCurrentView().getElement().getTextRecursively()).contains("Colloquium");
	}

	@Test
	void changesTheSeriesAndOffersTheCancellationForARemovedInvitee() {
		Meeting meeting = this.scheduling
			.schedule(AMARA, AMARAS,
					new MeetingRequest("Reading group", Optional.of(LocalDateTime.parse("2030-05-07T10:00")),
							Optional.of("UTC"), 50, Optional.of("FREQ=WEEKLY;COUNT=3"),
							List.of(new Invitee("guest@x.example", ""), new Invitee("other@x.example", "")), List.of(),
							Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
			.meeting();
		open(ConsoleRoutes.editMeeting(meeting.key()));

		topic().setValue("Reading circle");
		test(find(Button.class).withAttribute("aria-label", "Remove guest@x.example").single()).click();
		test(button("Save changes")).click();

		Meeting after = this.scheduling.find(AMARA, meeting.key());
		assertThat(after.topic()).isEqualTo("Reading circle");
		assertThat(after.schedule()).isEqualTo(meeting.schedule());
		assertThat(after.access()).isEqualTo(meeting.access());
		assertThat(after.invitees()).extracting(Invitee::mail).containsExactly("other@x.example");
		assertThat(find(Pre.class).single().getText()).contains("Cancelled: Reading circle");
	}

	@Test
	@WithMockUser(username = "ana.garcia", roles = "USER")
	void doesNotOfferLockedValues() {
		open("meetings/new");

		assertThat(place().getItemEnabledProvider().test(true)).isFalse();
		assertThat(place().getHelperText()).contains("The personal room cannot be used now: Disabled");
		assertThat(find(Checkbox.class).all()).isNotEmpty();
	}

	@Test
	@WithMockUser(username = "ana.garcia", roles = "USER")
	void isClosedToPeopleWhoMayNotScheduleForTheHost() {
		UI.getCurrent().navigate("meetings/new", QueryParameters.of("host", "amara.okafor"));

		assertThat(getCurrentView().getElement().getTextRecursively()).contains("Your role does not");
	}

}
