package io.roomkeeper.meeting.scheduling;

import java.util.Optional;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.catalog.SettingValue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingLinkTests extends SchedulingTest {

	@Test
	void staysTheSameAfterTheNumberHasChanged() {
		JoinDetailsResolver details = this.services.details();
		Meeting meeting = this.scheduling
			.schedule(ANA, ANAS, request("2027-03-09T10:00", "FREQ=WEEKLY", Optional.of(true)))
			.meeting();

		assertThat(details.of(meeting).digits()).isEqualTo("3456789012");
		set(PERSONAL_MEETING, SettingValue.OFF);
		assertThat(details.of(meeting).digits()).isEqualTo(meeting.access().number().digits());
		assertThat(details.of(meeting).link())
			.isEqualTo("https://meet.example.org/m/" + meeting.access().token().text());
	}

	@Test
	void readsTheSettingsOfAHostOnceForEachMeeting() {
		Meeting inRoom = this.scheduling
			.schedule(ANA, ANAS, request("2027-03-09T10:00", "FREQ=WEEKLY", Optional.of(true)))
			.meeting();
		Person host = this.services.people().get(ANAS);
		this.services.details().of(inRoom, host);

		int before = this.database.statements();
		this.services.details().of(inRoom, host);

		assertThat(this.database.statements() - before).isEqualTo(4);
	}

}
