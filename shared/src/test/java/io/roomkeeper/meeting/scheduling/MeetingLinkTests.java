package io.roomkeeper.meeting.scheduling;

import java.util.Optional;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.setting.catalog.SettingValue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingLinkTests extends SchedulingTest {

	@Test
	void leadsByItsLinkWhateverNumberTheMeetingHasNow() {
		JoinDetailsResolver details = this.services.details();
		MeetingLinkResolver links = this.services.links();
		Meeting meeting = this.scheduling
			.schedule(ANA, ANAS, request("2027-03-09T10:00", "FREQ=WEEKLY", Optional.of(true)))
			.meeting();
		String token = meeting.access().token().text();

		assertThat(links.resolve(token)).map((one) -> one.details().digits()).hasValue("3456789012");
		set(PERSONAL_MEETING, SettingValue.OFF);
		assertThat(links.resolve(token)).map((one) -> one.details().digits())
			.hasValue(meeting.access().number().digits());
		assertThat(details.of(meeting).link()).isEqualTo("https://meet.example.org/m/" + token);
	}

	@Test
	void leadsNowhereByALinkThatWasReplacedOrOfACancelledMeeting() {
		MeetingLinkResolver links = this.services.links();
		Meeting before = weekly();

		Meeting after = this.scheduling.revokeLink(ANA, before.key(), before.version());

		assertThat(links.resolve(before.access().token().text())).isEmpty();
		assertThat(links.resolve(after.access().token().text())).isPresent();
		this.scheduling.cancel(ANA, after.key(), after.version());
		assertThat(links.resolve(after.access().token().text())).isEmpty();
		assertThat(links.resolve("../m/" + after.access().token().text())).isEmpty();
	}

}
