package io.roomkeeper.console;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of the console in a browser context of its own. */
public final class ConsolePage implements AutoCloseable {

	private static final int HEIGHT = 860;

	/** In milliseconds. */
	private static final double MOMENT = 500;

	private final Page page;

	private final String console;

	private final List<String> errors = new ArrayList<>();

	private ConsolePage(Page page, int port) {
		this.page = page;
		this.console = "http://localhost:%d/".formatted(port);
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !message.text().contains("404")) {
				this.errors.add(message.text());
			}
		});
	}

	/**
	 * Opens an empty page.
	 * @param port where the console listens on this machine
	 * @param width the width of the window in pixels
	 * @param language the language of the browser, for example {@code en-GB}
	 */
	public static ConsolePage open(TestBrowser browser, int port, int width, ColorScheme scheme, String language) {
		BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(width, HEIGHT)
			.setColorScheme(scheme)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setLocale(language)
			.setTimezoneId("Europe/Madrid"));
		context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
		return new ConsolePage(context.newPage(), port);
	}

	/** Opens an empty page in English, in a wide window and the light colour scheme. */
	public static ConsolePage open(TestBrowser browser, int port) {
		return open(browser, port, 1280, ColorScheme.LIGHT, "en-GB");
	}

	public Page page() {
		return this.page;
	}

	/** Signs in as a person of the sample, whose password all of them share. */
	public ConsolePage signIn(String name) {
		goTo("login");
		signIn(name, "roomkeeper");
		return this;
	}

	/** Fills in the form that is open, and waits for the result. */
	public void signIn(String name, String password) {
		this.page.locator("input[name=username]").fill(name);
		this.page.locator("input[name=password]").first().fill(password);
		this.page.keyboard().press("Enter");
		this.page.waitForSelector("vaadin-app-layout, [part=error-message]:visible");
	}

	/** Goes to an address of the console, and waits for its heading. */
	public void goTo(String path) {
		this.page.navigate(this.console + path);
		this.page.waitForSelector("h1");
	}

	/**
	 * Waits until the console has answered and Vaadin has drawn the content. A button of
	 * a menu bar has its label only after that.
	 */
	public void waitForContent() {
		this.page.waitForFunction(
				"""
						() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
								&& !document.querySelector('vaadin-grid[loading], .v-system-error')
								&& [...document.querySelectorAll('vaadin-menu-bar-button')]
										.every(button => button.textContent.trim() || button.matches('[aria-label], :has([aria-label])'))""");
	}

	/** Returns the button with exactly that name. */
	public Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	/** Goes to a control as the keyboard does, and presses Enter. */
	public static void press(Locator control) {
		control.first().focus();
		control.first().press("Enter");
	}

	/**
	 * Fails if axe finds a serious or critical accessibility violation.
	 * @param what the part of the console that is open, for the message
	 */
	public void refuseBarriers(String what) {
		waitForContent();
		refuse(axe(), what);
	}

	/** Fails if a text has too little contrast in the current colour scheme. */
	public void refuseLowContrast(String what) {
		waitForContent();
		refuse(axe().withRules(List.of("color-contrast")), what);
	}

	/**
	 * Returns a check that runs in the page itself, which has no frames of other origins.
	 * It reports violations only, because collecting the passed checks takes longer than
	 * the check itself.
	 */
	private AxeBuilder axe() {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder(this.page).options(options).setLegacyMode(true);
	}

	/**
	 * Fails if there is a violation, and it is still there a moment later. A menu bar
	 * draws its buttons again some time after the window has changed.
	 */
	private void refuse(AxeBuilder axe, String what) {
		List<String> found = violations(axe);
		if (!found.isEmpty()) {
			this.page.waitForTimeout(MOMENT);
			waitForContent();
			found = violations(axe);
		}
		assertThat(found).as(what).isEmpty();
	}

	private static List<String> violations(AxeBuilder axe) {
		return axe.analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map(Rule::toString)
			.toList();
	}

	/** Fails if the page is wider than its window. */
	public void refuseOverflow(String what) {
		assertThat(this.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.as("%s at %s pixels", what, this.page.viewportSize().width)
			.isEqualTo(0);
	}

	/** Returns the errors that the browser has logged. */
	public List<String> errors() {
		return List.copyOf(this.errors);
	}

	@Override
	public void close() {
		this.page.context().close();
	}

}
