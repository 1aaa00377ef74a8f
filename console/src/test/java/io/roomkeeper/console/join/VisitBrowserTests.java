package io.roomkeeper.console.join;

import java.util.Optional;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.roomkeeper.console.ConsolePage;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.TestBrowser;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A host and a guest, each in a real browser. */
@SampleConsole
@Tag("browser")
class VisitBrowserTests {

	@AutoClose
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

	@ParameterizedTest
	@CsvSource({
			"390, LIGHT, en-GB, Start, Lock the room, Unlock the room, Refuse, Admit, End for all, Join, "
					+ "Waiting to be admitted, You were not admitted, has locked the room, You are in the room, "
					+ "The meeting has ended",
			"1280, DARK, es-ES, Empezar, Bloquear la sala, Desbloquear la sala, Rechazar, Admitir, Terminar para todos, "
					+ "Entrar, Esperando a que le admitan, No se le ha admitido, ha bloqueado la sala, "
					+ "Está en la sala, La reunión ha terminado" })
	void guestsLearnWhyTheyAreNotLetInAndTheHostMayGoAndComeBack(int width, ColorScheme scheme, String language,
			String start, String lock, String unlock, String refuse, String admit, String end, String join,
			String waiting, String refused, String locked, String inside, String ended) {
		String link = "j/" + this.room.pmi().digits();
		try (ConsolePage host = ConsolePage.open(browser, this.port, width, scheme, language)
			.signIn("nikos.papadopoulos");
				ConsolePage guest = ConsolePage.open(browser, this.port, width, scheme, language);
				ConsolePage other = ConsolePage.open(browser, this.port, width, scheme, language)) {
			host.goTo(link);
			ConsolePage.press(host.button(start));
			look(host, "the host's page, running");
			ask(guest, join, "Ola Nordmann");
			heading(guest, waiting);
			assertThat(host.page().locator(".roster bdi")).hasText("Ola Nordmann");
			ConsolePage.press(host.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(refuse)));
			heading(guest, refused);
			look(guest, "a guest was refused");

			ConsolePage.press(host.button(lock));
			assertThat(host.button(unlock)).isVisible();
			look(host, "the host's page, locked");
			ask(other, join, "Kari Nordmann");
			assertThat(other.page().locator("main")).containsText(locked);
			look(other, "a room is locked");
			ConsolePage.press(host.button(unlock));
			assertThat(host.button(lock)).isVisible();

			host.page().navigate("about:blank");
			ask(other, join, "Kari Nordmann");
			heading(other, waiting);
			look(other, "a guest waits to be admitted");
			host.goTo(link);
			ConsolePage.press(host.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(admit)));
			heading(other, inside);
			ConsolePage.press(host.button(end));
			heading(other, ended);
			look(other, "a meeting has ended");
		}
	}

	@Test
	void withoutScriptsAGuestWaitsAndIsAdmittedByAHostWithoutScripts() {
		try (ConsolePage signedIn = ConsolePage.open(browser, this.port).signIn("nikos.papadopoulos");
				BrowserContext hosts = scriptless(
						new NewContextOptions().setStorageState(signedIn.page().context().storageState()));
				BrowserContext guests = scriptless(new NewContextOptions())) {
			Page guest = guests.newPage();
			guest.navigate(address("j/" + this.room.pmi().digits()));
			guest.locator("#passcode").fill(this.room.passcode().orElseThrow().text());
			guest.locator("button.enter").click();
			guest.locator("#name").fill("Ola Nordmann");
			guest.locator("button.enter").click();
			assertThat(guest.locator("h1")).containsText("Waiting for");

			Page host = hosts.newPage();
			host.navigate(address("j/" + this.room.pmi().digits()));
			host.locator("#start").click();
			host.locator("button[value=admit]").click();
			assertThat(guest.locator("h1")).containsText("You can join now");
			guest.locator("button.enter").click();
			assertThat(guest.locator("h1")).containsText("You are in the room");
			host.locator("#end").click();
			assertThat(guest.locator("h1")).containsText("The meeting has ended");
		}
	}

	private String address(String path) {
		return "http://localhost:%d/%s".formatted(this.port, path);
	}

	private static BrowserContext scriptless(NewContextOptions options) {
		return browser.newContext(options.setJavaScriptEnabled(false).setLocale("en-GB").setViewportSize(390, 860));
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
