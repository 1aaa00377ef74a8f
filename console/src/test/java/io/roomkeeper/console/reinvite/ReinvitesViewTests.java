package io.roomkeeper.console.reinvite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.reinvite.NumberAndLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class ReinvitesViewTests extends SpringBrowserlessTest {

	@Autowired
	private Reinvites reinvites;

	@Autowired
	private Meetings meetings;

	@Autowired
	private Jdbc jdbc;

	private ReinviteId id = new ReinviteId(1);

	@BeforeEach
	void addAnItem() {
		MeetingKey key = new MeetingKey(this.jdbc
			.list("""
					select m.id from meeting m join meeting_invitee i on i.meeting_id = m.id
					where m.cancelled_at is null and (m.last_start_at is null or m.last_start_at > ?) order by m.id limit 1""",
					(row, _) -> row.getInt(1), Jdbc.utc(Instant.now()))
			.getFirst());
		Meeting meeting = this.meetings.find(key).orElseThrow();
		this.id = this.reinvites.newIds(1).getFirst();
		this.reinvites.add(List.of(new ReinviteItem(this.id, key, meeting.host(), ReinviteCause.NUMBER,
				new NumberAndLink(3_456_179_013L, Optional.empty()),
				new NumberAndLink(7_531_902_468L, Optional.empty()), false, true, ReinviteState.TO_DO, Instant.now(),
				Optional.empty(), "", 1)));
	}

	@AfterEach
	void removeIt() {
		this.jdbc.update("delete from reinvite where id = ?", this.id.value());
	}

	@Test
	void showsStatesGroupsAndMeetings() {
		UI.getCurrent().navigate("reinvites");

		assertThat(findInView(H1.class).single().getText()).isEqualTo("Re-invites");
		assertThat(findInView(Grid.class).single().getListDataView().getItemCount()).isPositive();
		assertThat(getCurrentView().getElement().getTextRecursively()).contains("To do", "By group of the hosts");
	}

	@Test
	void showsSamplesBeforeAnythingIsSentAndSendsNothingWithoutAMailServer() {
		UI.getCurrent().navigate("reinvites");

		test(findInView(Button.class).withText("Send for the hosts").single()).click();

		SendDialog dialog = find(SendDialog.class).single();
		assertThat(dialog.getElement().getTextRecursively()).contains("in the name of the host", "No mail server");
		Button send = find(Button.class).all()
			.stream()
			.filter((button) -> button.getText().matches("Send [0-9,]+ messages?"))
			.findFirst()
			.orElseThrow();
		assertThat(send.isEnabled()).isFalse();
	}

	@Test
	void showsASampleBeforeHostsAreInformedAndSendsNothingWithoutAMailServer() {
		UI.getCurrent().navigate("reinvites");

		test(findInView(Button.class).withText("Mail the hosts").single()).click();

		HostMailDialog dialog = find(HostMailDialog.class).single();
		assertThat(dialog.getElement().getTextRecursively()).contains("new invitations are attached", "Hello ",
				"No mail server");
		Button send = find(Button.class).all()
			.stream()
			.filter((button) -> button.getText().matches("Mail [0-9,]+ hosts?"))
			.findFirst()
			.orElseThrow();
		assertThat(send.isEnabled()).isFalse();
	}

	@Test
	@WithMockUser(username = "nikos.georgiou", roles = { "HELPDESK", "USER" })
	void theHelpdeskReadsButDoesNotSend() {
		UI.getCurrent().navigate("reinvites");

		assertThat(findInView(Grid.class).all()).hasSize(1);
		assertThat(findInView(Button.class).withText("Send for the hosts").all()).isEmpty();
		assertThat(findInView(Button.class).withText("Mail the hosts").all()).isEmpty();
	}

}
