package io.roomkeeper.console;

import java.nio.file.Path;
import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The console in a real browser. */
@SampleConsole
@Tag("browser")
class BrowserTests {

	/** Each page once, one to a line. */
	private static final String PAGES = """
			overview
			users
			users?q=garcia&user=ana.garcia
			users/ana.garcia
			users/ana.garcia/settings
			users/ana.garcia/settings/schedule_meeting.personal_meeting
			groups
			groups/2
			groups/1/settings
			account/settings
			settings/preview?scope=account&key=in_meeting.chat&value=false&part=to-false
			settings/meeting_security.waiting_room
			settings/meeting_security.waiting_room/people
			posture
			posture/findings
			posture/models
			runs
			runs/1
			changes
			report
			forecast
			forecast?kind=warning
			directory
			exceptions
			audit
			tokens
			me
			me/settings
			meetings/new
			meetings/m-13
			meetings/m-13/edit
			meetings/departed
			reinvites
			nowhere""";

	/**
	 * The pictures in docs, which {@code ./roomkeeper test --screenshots} takes again.
	 */
	private static final Path IN_DOCS = Path.of("../docs/images/pages");

	@AutoClose
	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	private ConsolePage console;

	private Page page;

	@BeforeAll
	static void launch() {
		browser = TestBrowser.launch();
	}

	@BeforeEach
	void enter() {
		open(1280, ColorScheme.LIGHT);
	}

	@AfterEach
	void leave() {
		this.console.close();
	}

	private void open(int width, ColorScheme scheme) {
		this.console = ConsolePage.open(browser, this.port, width, scheme, "en-GB");
		this.page = this.console.page();
	}

	/** In the dark scheme only colours differ, so only contrast is checked. */
	@ParameterizedTest
	@CsvSource({ "1280, LIGHT", "390, LIGHT", "1280, DARK" })
	void everyPageIsAccessible(int width, ColorScheme scheme) {
		leave();
		open(width, scheme);
		Consumer<String> look = (scheme == ColorScheme.DARK) ? this::lookAtContrasts : this::look;
		goTo("login");
		look.accept("sign-in");
		this.console.signIn("bjorn.muller", "roomkeeper");
		for (String path : PAGES.lines().toList()) {
			goTo(path);
			look.accept(path.replaceAll("[/?&=]", "-"));
		}
		goTo("j/3456789012");
		look.accept("door");

		assertThat(this.console.errors()).isEmpty();
	}

	@Test
	void refusesAWrongPasswordAndKeepsTheName() {
		goTo("login");
		signIn("ana.garcia", "guess");
		assertThat(this.page.getByText("Wrong user name or password")).isVisible();
		assertThat(this.page.locator("input[name=username]")).hasValue("ana.garcia");
	}

	@Test
	void opensTheFirstResultOnEnter() {
		goTo("login");
		signIn("nikos.papadopoulos", "roomkeeper");
		assertThat(heading("Overview")).isVisible();

		this.page.keyboard().press("/");
		this.page.keyboard().type("ana gar");
		assertThat(this.page.locator(".hit").first()).containsText("Ana García-López");
		this.page.keyboard().press("Enter");

		assertThat(heading("Ana García-López")).isVisible();
		assertThat(this.console.errors()).isEmpty();
	}

	@Test
	void remembersThemeAndLanguage() {
		goTo("login");
		signIn("ana.garcia", "roomkeeper");
		choose("User menu of Ana García-López", "Theme", "Dark");
		choose("User menu of Ana García-López", "Language", "Español");

		assertThat(heading("Mi sala")).isVisible();
		assertThat(this.page.locator("html")).hasAttribute("lang", "es");
		assertThat(this.page.locator("html")).hasAttribute("theme", "dark");
	}

	@Test
	void previewsAJobAndShowsItsResult() {
		goTo("login");
		signIn("bjorn.muller", "roomkeeper");
		goTo("runs");

		this.page.getByRole(AriaRole.BUTTON, named("Run a job")).click();
		this.page.getByText("Expire the rooms that were not used for 365 days").click();
		this.page.getByRole(AriaRole.BUTTON, named("Preview").setExact(true)).click();

		assertThat(this.page.getByRole(AriaRole.BUTTON, named("Start now"))).isVisible();
		assertThat(this.page.getByText("Expected result")).isVisible();
		assertThat(this.console.errors()).isEmpty();
	}

	@Test
	void checksTheDirectoryOnRequest() {
		goTo("login");
		signIn("bjorn.muller", "roomkeeper");
		goTo("directory");

		this.page.getByRole(AriaRole.BUTTON, named("Run checks")).click();

		assertThat(this.page.locator(".check").filter(new Locator.FilterOptions().setHasText("Role groups")))
			.isVisible();
		assertThat(this.page.getByText("Checked ")).isVisible();
		assertThat(this.console.errors()).isEmpty();
	}

	@Test
	void showsThatTheConnectionIsLostAndContinuesWhenItIsBack() {
		goTo("login");
		signIn("bjorn.muller", "roomkeeper");
		goTo("tokens");

		this.page.context().setOffline(true);
		this.page.getByRole(AriaRole.BUTTON, named("New token")).click();
		assertThat(this.page.getByText("Connection lost. Trying to reconnect…")).isVisible();
		this.page.context().setOffline(false);

		this.page.getByLabel("Acts for").waitFor();
		this.page.locator("vaadin-connection-indicator[reconnecting]").waitFor(gone());
	}

	@Test
	void offersTheSignInWhenTheSessionHasEndedAndReturnsToTheAddress() {
		goTo("login");
		signIn("bjorn.muller", "roomkeeper");
		goTo("groups?q=exam");

		this.page.context().clearCookies();
		this.page.getByRole(AriaRole.BUTTON, named("New local group")).click();
		this.page.getByRole(AriaRole.BUTTON, named("Sign in").setExact(true)).click();
		this.page.waitForSelector("input[name=username]");
		signIn("bjorn.muller", "roomkeeper");

		assertThat(heading("Groups")).isVisible();
		assertThat(this.page.getByLabel("Search groups")).hasValue("exam");
	}

	private void goTo(String path) {
		this.console.goTo(path);
	}

	private void signIn(String name, String password) {
		this.console.signIn(name, password);
	}

	private void choose(String... labels) {
		this.page.getByRole(AriaRole.MENUITEM, named(labels[0])).click();
		for (int i = 1; i < labels.length; i++) {
			this.page.getByText(labels[i], new Page.GetByTextOptions().setExact(true)).last().click();
		}
	}

	private Locator heading(String text) {
		return this.page.getByRole(AriaRole.HEADING, named(text).setLevel(1));
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	/** Checks accessibility and takes a picture. */
	private void look(String name) {
		this.console.waitForContent();
		if (this.page.viewportSize().width == 1280) {
			picture(name);
			zoom(name);
		}
		this.console.refuseBarriers(name);
	}

	private void lookAtContrasts(String name) {
		this.console.refuseLowContrast(name);
	}

	private void picture(String name) {
		if (Boolean.getBoolean("screenshots")) {
			this.page.screenshot(new Page.ScreenshotOptions().setType(ScreenshotType.JPEG)
				.setQuality(80)
				.setPath(IN_DOCS.resolve(name + ".jpg")));
		}
	}

	/** At 200 % a window of 1280 pixels has 640 of its own, and nothing beyond them. */
	private void zoom(String name) {
		this.page.setViewportSize(640, 430);
		this.console.refuseOverflow(name);
		this.page.setViewportSize(1280, 860);
	}

	private static Locator.WaitForOptions gone() {
		return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
	}

}
