package io.roomkeeper.console.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.roomkeeper.console.ConsolePage;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.TestBrowser;
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
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A host's own list of re-invites in a real browser. */
@SampleConsole
@Tag("browser")
class ReinviteBrowserTests {

	@AutoClose
	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private Reinvites reinvites;

	@Autowired
	private Meetings meetings;

	@Autowired
	private Jdbc jdbc;

	private ReinviteId id = new ReinviteId(1);

	private String topic = "";

	@BeforeAll
	static void launch() {
		browser = TestBrowser.launch();
	}

	@BeforeEach
	void addAnItem() {
		MeetingKey key = new MeetingKey(this.jdbc
			.list("""
					select m.id from meeting m join person p on p.id = m.host_id join meeting_invitee i on i.meeting_id = m.id
					where p.uid = 'amara.okafor' and m.cancelled_at is null
					and (m.last_start_at is null or m.last_start_at > ?) order by m.id limit 1""",
					(row, _) -> row.getInt(1), Jdbc.utc(Instant.now()))
			.getFirst());
		Meeting meeting = this.meetings.find(key).orElseThrow();
		this.topic = meeting.topic();
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

	@ParameterizedTest
	@CsvSource({ "1280, en-GB, Copy invitation, Copied, Mark as done, Marked as done",
			"390, es-ES, Copiar invitación, Copiado, Marcar como hecha, Marcada como hecha" })
	void aHostCopiesTheNewInvitationAndMarksTheMeetingAsDoneByKeyboard(int width, String language, String copy,
			String copied, String confirm, String confirmed) {
		try (ConsolePage console = ConsolePage.open(browser, this.port, width, ColorScheme.LIGHT, language)
			.signIn("amara.okafor")) {
			Page page = console.page();
			console.goTo("me");
			Locator done = button(page, confirm);
			done.waitFor();
			console.refuseBarriers("re-invites");
			console.refuseOverflow("re-invites");

			ConsolePage.press(button(page, copy));
			assertThat(console.button(copy).last()).isFocused();
			page.keyboard().press("Enter");
			notice(page, copied);
			assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()"))).contains(this.topic);
			page.keyboard().press("Escape");

			ConsolePage.press(done);
			notice(page, confirmed);
			assertThat(done).isHidden();
			assertThat(this.reinvites.find(this.id).orElseThrow().state()).isEqualTo(ReinviteState.CONFIRMED);
		}
	}

	/** Returns the button of the meeting's entry in the list. */
	private Locator button(Page page, String text) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text + ": " + this.topic));
	}

	private static void notice(Page page, String text) {
		page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(text)).first().waitFor();
	}

}
