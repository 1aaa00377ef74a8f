package io.roomkeeper.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The console as people meet it, in a real browser. */
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

	private static final Path PICTURES = Path.of("target/screenshots");

	/**
	 * The pictures in docs, which {@code ./roomkeeper test --screenshots} takes again.
	 */
	private static final Path IN_DOCS = Path.of("../docs/images/pages");

	private static TestBrowser browser;

	private final List<String> complaints = new ArrayList<>();

	@LocalServerPort
	private int port;

	private Page page;

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
	void enter() {
		this.page = open(1280, ColorScheme.LIGHT);
	}

	@AfterEach
	void leave() {
		this.page.context().close();
	}

	@ParameterizedTest
	@CsvSource({ "1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK" })
	void showsEveryPageWithoutABarrier(int width, ColorScheme scheme) {
		leave();
		this.page = open(width, scheme);
		goTo("login");
		look("sign-in", width, scheme);
		signIn("bjorn.muller", "roomkeeper");
		for (String path : PAGES.lines().toList()) {
			goTo(path);
			look(path.replaceAll("[/?&=]", "-"), width, scheme);
		}
		goTo("j/3456789012");
		look("door", width, scheme);

		assertThat(this.complaints).isEmpty();
	}

	@Test
	void turnsAWrongPasswordAwayAndKeepsTheName() {
		goTo("login");
		signIn("ana.garcia", "guess");
		assertThat(this.page.getByText("Wrong user name or password")).isVisible();
		assertThat(this.page.locator("input[name=username]")).hasValue("ana.garcia");
	}

	@Test
	void goesToTheFirstHitOnEnter() {
		goTo("login");
		signIn("nikos.papadopoulos", "roomkeeper");
		assertThat(heading("Overview")).isVisible();

		this.page.keyboard().press("/");
		this.page.keyboard().type("ana gar");
		assertThat(this.page.locator(".hit").first()).containsText("Ana García-López");
		this.page.keyboard().press("Enter");

		assertThat(heading("Ana García-López")).isVisible();
		assertThat(this.complaints).isEmpty();
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
	void previewsAJobAndShowsItsEnd() {
		goTo("login");
		signIn("bjorn.muller", "roomkeeper");
		goTo("runs");

		this.page.getByRole(AriaRole.BUTTON, named("Run a job")).click();
		this.page.getByText("Expire the rooms that were not used for 365 days").click();
		this.page.getByRole(AriaRole.BUTTON, named("Preview").setExact(true)).click();

		assertThat(this.page.getByRole(AriaRole.BUTTON, named("Start now"))).isVisible();
		assertThat(this.page.getByText("Expected result")).isVisible();
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void examinesTheDirectoryWhileOneLooks() {
		goTo("login");
		signIn("bjorn.muller", "roomkeeper");
		goTo("directory");

		this.page.getByRole(AriaRole.BUTTON, named("Run checks")).click();

		assertThat(this.page.locator(".check").filter(new Locator.FilterOptions().setHasText("Role groups")))
			.isVisible();
		assertThat(this.page.getByText("Checked ")).isVisible();
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void saysThatTheConnectionIsLostAndGoesOnWhenItIsBack() {
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
	void offersTheSignInWhenTheSessionHasEndedAndComesBackToTheAddress() {
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

	private Page open(int width, ColorScheme scheme) {
		BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(width, 860)
			.setColorScheme(scheme)
			.setLocale("en-GB")
			.setTimezoneId("Europe/Madrid"));
		Page opened = context.newPage();
		opened.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !message.text().contains("404")) {
				this.complaints.add(message.text());
			}
		});
		return opened;
	}

	private void goTo(String path) {
		this.page.navigate("http://localhost:%d/%s".formatted(this.port, path));
		this.page.waitForSelector("h1");
	}

	private void signIn(String name, String password) {
		this.page.locator("input[name=username]").fill(name);
		this.page.locator("input[name=password]").first().fill(password);
		this.page.keyboard().press("Enter");
		this.page.waitForSelector("vaadin-app-layout, [part=error-message]:visible");
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

	/** Takes a picture, and refuses barriers that axe calls serious or critical. */
	private void look(String name, int width, ColorScheme scheme) {
		this.page.locator("vaadin-grid[loading], .v-system-error").waitFor(gone());
		this.page.screenshot(new Page.ScreenshotOptions()
			.setPath(PICTURES.resolve("%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)))));
		if (width == 1280 && scheme == ColorScheme.LIGHT) {
			picture(name);
			zoom(name);
		}
		List<String> barriers = new AxeBuilder(this.page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map(Rule::toString)
			.toList();
		assertThat(barriers).as(name).isEmpty();
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
		Object beyond = this.page
			.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		this.page.setViewportSize(1280, 860);
		assertThat(beyond).as("%s at 200 %%", name).isEqualTo(0);
	}

	private static Locator.WaitForOptions gone() {
		return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
	}

}
