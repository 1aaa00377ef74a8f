package io.roomkeeper.console.join;

import java.util.Optional;

import com.microsoft.playwright.options.ColorScheme;
import io.roomkeeper.console.ConsolePage;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.TestBrowser;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A host and a guest, each in a real browser. */
@SampleConsole
@Tag("browser")
class VisitBrowserTests {

	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private Roster roster;

	@Autowired
	private Rooms rooms;

	private PersonalRoom room;

	@BeforeAll
	static void launch() {
		browser = TestBrowser.launch();
	}

	@AfterAll
	static void close() {
		if (browser != null) {
			browser.close();
		}
	}

	@BeforeEach
	void letGuestsWait() {
		this.room = RosterEntries.only(this.roster, "nikos.papadopoulos").orElseThrow().room().orElseThrow();
		this.rooms.waitingRoom(this.room.owner(), Optional.of(true));
	}

	@AfterEach
	void reset() {
		this.rooms.waitingRoom(this.room.owner(), Optional.empty());
	}

	@ParameterizedTest
	@CsvSource({
			"390, DARK, en-GB, Start, Admit all, Lock the room, Unlock the room, Remove, End for all, Join, "
					+ "You are in the room, Waiting for, The room is locked, You were removed, Leave",
			"1280, LIGHT, es-ES, Empezar, Admitir a todos, Bloquear la sala, Desbloquear la sala, Expulsar, "
					+ "Terminar para todos, Entrar, Está en la sala, Esperando a, La sala está bloqueada, "
					+ "Se le ha expulsado, Salir" })
	void aHostAdmitsLocksAndRemovesByKeyboardAndTheGuestsFollow(int width, ColorScheme scheme, String language,
			String start, String admitAll, String lock, String unlock, String remove, String end, String join,
			String inside, String waiting, String locked, String removed, String leave) {
		try (ConsolePage host = ConsolePage.open(browser, this.port, width, scheme, language)
			.signIn("nikos.papadopoulos");
				ConsolePage guest = ConsolePage.open(browser, this.port, width, scheme, language);
				ConsolePage other = ConsolePage.open(browser, this.port, width, scheme, language)) {
			ask(guest, join, "نور الهدى");
			heading(guest, waiting);
			look(guest, "a guest waits");
			ask(other, join, "Ola Nordmann");
			host.goTo("j/" + this.room.pmi().digits());
			look(host, "the host's page");
			ConsolePage.press(host.button(start));

			assertThat(host.page().locator(".roster bdi")).hasText(new String[] { "نور الهدى", "Ola Nordmann" });
			ConsolePage.press(host.button(lock));
			heading(guest, locked);
			ConsolePage.press(host.button(unlock));
			ConsolePage.press(host.button(admitAll));
			heading(guest, inside);
			heading(other, inside);
			look(guest, "a guest is in the room");
			assertThat(host.page().locator("#inside")).containsText("2");
			look(host, "the host's page with guests");

			ConsolePage.press(host.page().locator("button[value=remove]").last());
			heading(other, removed);
			ConsolePage.press(guest.button(leave));
			assertThat(host.page().locator("button[value=remove]")).hasCount(0);
			ConsolePage.press(host.button(end));
			assertThat(host.button(start)).isVisible();
		}
	}

	private void ask(ConsolePage guest, String join, String name) {
		guest.goTo("j/" + this.room.pmi().digits() + "?pwd=" + this.room.passcode().orElseThrow().text());
		guest.page().locator("#name").fill(name);
		ConsolePage.press(guest.button(join));
	}

	private static void heading(ConsolePage page, String text) {
		assertThat(page.page().locator("h1")).containsText(text);
	}

	private static void look(ConsolePage page, String what) {
		page.page().waitForLoadState();
		page.refuseBarriers(what);
		page.refuseOverflow(what);
	}

}
