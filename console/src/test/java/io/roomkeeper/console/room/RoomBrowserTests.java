package io.roomkeeper.console.room;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.roomkeeper.console.ConsolePage;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.TestBrowser;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page <em>My room</em> in a real browser. The tests cancel each dialog and change
 * nothing.
 */
@SampleConsole
@Tag("browser")
class RoomBrowserTests {

	private static final Map<String, List<String>> REFUSALS = Map.of("730 095", List.of("it does not have ten digits"),
			"1234567890", List.of("it begins with 0 or 1", "its digits are in sequence"), "800-123-4567",
			List.of("it begins like a toll-free number"), "2555556813", List.of("it has one digit five times in a row"),
			"2247247247", List.of("it repeats three digits three times"), "9222444777",
			List.of("it is made of triples of equal digits"));

	@AutoClose
	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private Roster roster;

	@SuppressWarnings("NullAway.Init")
	private ConsolePage console;

	@SuppressWarnings("NullAway.Init")
	private Page page;

	@BeforeAll
	static void launch() {
		browser = TestBrowser.launch();
	}

	@AfterEach
	void leave() {
		this.console.close();
	}

	private void open(int width, ColorScheme scheme, String language) {
		this.console = ConsolePage.open(browser, this.port, width, scheme, language).signIn("amara.okafor");
		this.page = this.console.page();
		this.console.goTo("me");
		this.page.waitForSelector(".pmi");
	}

	private PersonalRoom room(String uid) {
		return RosterEntries.only(this.roster, uid).orElseThrow().room().orElseThrow();
	}

	private Locator dialog() {
		return this.page.getByRole(AriaRole.DIALOG);
	}

	private void refusesBarriers(String what) {
		this.console.refuseBarriers(what);
		this.console.refuseOverflow(what);
	}

	@Test
	void namesEachBrokenRuleOfANumberWhileItIsTyped() {
		open(1280, ColorScheme.LIGHT, "en-GB");
		this.console.button("Change the personal meeting ID").focus();
		this.page.keyboard().press("Enter");
		Locator number = dialog().getByLabel("Personal meeting ID");

		REFUSALS.forEach((typed, rules) -> {
			number.fill(typed);
			rules.forEach((rule) -> assertThat(dialog().getByText(rule)).isVisible());
			assertThat(dialog().getByText("Change number")).isDisabled();
		});
		number.fill(room("bjorn.muller").pmi().grouped());
		assertThat(dialog().getByText("This number is taken")).isVisible();
		dialog().locator(".number-check vaadin-button").first().click();

		assertThat(dialog().getByText("This number is free.")).isVisible();
		assertThat(dialog().getByText("Change number")).isEnabled();
		refusesBarriers("number");
	}

	@ParameterizedTest
	@CsvSource({ "390, DARK", "1280, LIGHT" })
	void everyDialogIsAccessibleInSpanish(int width, ColorScheme scheme) {
		open(width, scheme, "es-ES");
		refusesBarriers("me");

		for (String name : List.of("Cambiar el ID personal de reunión", "Cambiar el enlace personal",
				"Cambiar el código de acceso", "Cambiar la sala de espera", "Número nuevo ahora", "Desactivar")) {
			this.console.button(name).click();
			Locator cancel = dialog().getByText("Cancelar");
			cancel.waitFor();
			refusesBarriers(name);
			cancel.click();
			dialog().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		}
	}

	@Test
	void copiesThePasscodeWithoutShowingIt() {
		open(1280, ColorScheme.LIGHT, "en-GB");
		String passcode = room("amara.okafor").passcode().orElseThrow().text();

		this.console.button("Copy Passcode").click();

		assertThat(this.page.getByText("Copied: Passcode")).isVisible();
		assertThat(this.page.evaluate("navigator.clipboard.readText()")).isEqualTo(passcode);
		assertThat(this.page.content()).doesNotContain(passcode);
	}

}
