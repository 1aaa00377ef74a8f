package io.roomkeeper.console.setting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.TestBrowser;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The story of a lock in a real browser, operated with the keyboard only. */
@SampleConsole
@Import(LockStoryTests.MovableTime.class)
@Tag("browser")
class LockStoryTests {

	private static final String CHAT = "in_meeting-chat";

	private static TestBrowser browser;

	/** What tests with another context go by; this one's context replaces it for all. */
	private static SecurityContextHolderStrategy others;

	private final List<BrowserContext> contexts = new ArrayList<>();

	@LocalServerPort
	private int port;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Jobs jobs;

	@BeforeAll
	static void launch() {
		others = SecurityContextHolder.getContextHolderStrategy();
		PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
		browser = TestBrowser.launch();
	}

	@AfterAll
	static void close() {
		SecurityContextHolder.setContextHolderStrategy(others);
		if (browser != null) {
			browser.close();
		}
	}

	@AfterEach
	void leave() {
		this.contexts.forEach(BrowserContext::close);
	}

	@Test
	void locksForEverybodyExplainsGrantsAnExceptionAndBindsAgainAfterItsEnd() {
		Page admin = signIn("bjorn.muller");
		goTo(admin, "account/settings?q=Chat+in+meetings");
		lock(admin, "exam season");
		assertThat(row(admin)).containsText("Saved.");
		look(admin);

		Page ana = signIn("ana.garcia");
		goTo(ana, "me/settings?q=Chat+in+meetings");
		assertThat(toggle(ana)).hasAttribute("aria-disabled", "true");
		toggle(ana).focus();
		assertThat(toggle(ana)).isFocused();
		assertThat(row(ana)).containsText("Locked for the whole account by Björn Müller on ");
		look(ana);
		press(row(ana).locator("vaadin-button:has-text('Request an exception')"));
		assertThat(ana.locator("vaadin-dialog vaadin-text-field input")).isFocused();
		ana.keyboard().type("oral exam by chat");
		press(ana.locator("vaadin-dialog vaadin-button:has-text('Send request')"));
		assertThat(row(ana)).containsText("waits for a decision");

		Page helpdesk = signIn("nikos.papadopoulos");
		goTo(helpdesk, "users/ana.garcia/settings/in_meeting.chat");
		assertThat(helpdesk.locator(".answer")).containsText("Locked for the whole account by Björn Müller");
		press(helpdesk.locator(".candidate.won summary"));
		assertThat(helpdesk.locator(".candidate.won .history")).containsText("locked by Björn Müller");
		look(helpdesk);

		goTo(admin, "exceptions");
		look(admin);
		press(admin.locator("vaadin-button:has-text('Grant')"));
		assertThat(admin.getByText("No pending requests")).isVisible();
		goTo(ana, "me/settings?q=Chat+in+meetings");
		assertThat(row(ana)).containsText("An exception lets you choose until ");
		assertThat(toggle(ana)).not().hasAttribute("aria-disabled", "true");

		this.clock.move(Duration.ofDays(60));
		this.jobs
			.run(RunRequest.of(JobName.LAPSE, RunMode.APPLY, LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC),
					Actor.operator("nightly"), RunOrigin.SCHEDULE));
		ana = signIn("ana.garcia");
		goTo(ana, "me/settings?q=Chat+in+meetings");
		assertThat(toggle(ana)).hasAttribute("aria-disabled", "true");
		admin = signIn("bjorn.muller");
		goTo(admin, "audit?q=in_meeting.chat");
		assertThat(admin.locator("vaadin-grid")).containsText("Exception ended");
		assertThat(admin.locator("vaadin-grid")).containsText("nightly");
		press(admin.locator("vaadin-button:has-text('Verify the trail')"));
		assertThat(admin.getByText("none changed, removed or reordered")).isVisible();
		look(admin);
	}

	@Test
	void locksAndUnlocksInAGroup() {
		Page admin = signIn("bjorn.muller");
		goTo(admin, "groups/1/settings?q=Whiteboard");
		Locator button = admin.locator("li:has(#control-in_meeting-whiteboard) .lock-button");

		press(button);
		confirm(admin, "in_meeting-whiteboard");
		assertThat(button).containsText("Locked");
		press(button);
		confirm(admin, "in_meeting-whiteboard");

		assertThat(button).containsText("Unlocked");
		look(admin);
	}

	private void lock(Page page, String reason) {
		press(toggle(page));
		assertThat(row(page)).containsText("people change to Off");
		press(row(page).locator(".lock-button"));
		assertThat(row(page)).containsText("New: Off, locked");
		row(page).locator(".draft-fields vaadin-text-field:visible input").last().focus();
		page.keyboard().type(reason);
		confirm(page, CHAT);
	}

	/** Presses Lock or Unlock, and once more in the dialog that asks. */
	private static void confirm(Page page, String setting) {
		press(page.locator("li:has(#control-" + setting + ") .draft-buttons vaadin-button").last());
		press(page.locator("vaadin-button[slot=confirm-button]"));
		assertThat(page.locator("vaadin-confirm-dialog[opened]")).hasCount(0);
	}

	/** Goes to a control as the keyboard does, and presses Enter. */
	private static void press(Locator control) {
		control.first().focus();
		control.first().press("Enter");
	}

	private static Locator row(Page page) {
		return page.locator("li:has(#control-" + CHAT + ")");
	}

	private static Locator toggle(Page page) {
		return page.locator("#control-" + CHAT);
	}

	private Page signIn(String name) {
		BrowserContext context = browser.newContext(
				new NewContextOptions().setViewportSize(1280, 860).setLocale("en-GB").setTimezoneId("Europe/Madrid"));
		this.contexts.add(context);
		Page page = context.newPage();
		goTo(page, "login");
		page.locator("input[name=username]").fill(name);
		page.locator("input[name=password]").first().fill("roomkeeper");
		page.keyboard().press("Enter");
		page.waitForSelector("vaadin-app-layout");
		return page;
	}

	private void goTo(Page page, String path) {
		page.navigate("http://localhost:%d/%s".formatted(this.port, path));
		page.waitForSelector("h1");
	}

	private static void look(Page page) {
		assertThat(new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map(Object::toString)
			.toList()).isEmpty();
	}

	/** A clock that tests move. */
	@TestConfiguration(proxyBeanMethods = false)
	static class MovableTime {

		@Bean
		@Primary
		MovableClock movableClock() {
			return new MovableClock();
		}

	}

	/** Tells the time some way ahead. */
	static final class MovableClock extends Clock {

		private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

		void move(Duration further) {
			this.ahead.updateAndGet((now) -> now.plus(further));
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return Clock.systemUTC().instant().plus(this.ahead.get());
		}

	}

}
