package io.roomkeeper.console.setting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
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
import io.roomkeeper.console.ConsolePage;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.TestBrowser;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A lock from its creation to its end, in a real browser and with the keyboard only. */
@SampleConsole
@Import(LockStoryTests.MovableTime.class)
@Tag("browser")
class LockStoryTests {

	private static final String CHAT = "in_meeting-chat";

	@AutoClose
	private static TestBrowser browser;

	/** The strategy of other tests, which this test's application replaces. */
	private static SecurityContextHolderStrategy others;

	private final List<ConsolePage> pages = new ArrayList<>();

	@LocalServerPort
	private int port;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Jobs jobs;

	@BeforeAll
	static void launch() {
		others = SecurityContextHolder.getContextHolderStrategy();
		browser = TestBrowser.launch();
	}

	@AfterAll
	static void close() {
		SecurityContextHolder.setContextHolderStrategy(others);
	}

	@AfterEach
	void leave() {
		this.pages.forEach(ConsolePage::close);
	}

	@Test
	void locksForEverybodyExplainsGrantsAnExceptionAndLocksAgainAfterItsEnd() {
		ConsolePage admin = signIn("bjorn.muller");
		admin.goTo("account/settings?q=Chat+in+meetings");
		lock(admin, "exam season");
		assertThat(row(admin)).containsText("Saved.");
		admin.refuseBarriers("settings");

		ConsolePage ana = signIn("ana.garcia");
		ana.goTo("me/settings?q=Chat+in+meetings");
		assertThat(toggle(ana)).hasAttribute("aria-disabled", "true");
		toggle(ana).focus();
		assertThat(toggle(ana)).isFocused();
		assertThat(row(ana)).containsText("Locked for the whole account by Björn Müller on ");
		ana.refuseBarriers("settings");
		ConsolePage.press(row(ana).locator("vaadin-button:has-text('Request an exception')"));
		assertThat(ana.page().locator("vaadin-dialog vaadin-text-field input")).isFocused();
		ana.page().keyboard().type("oral exam by chat");
		ConsolePage.press(ana.page().locator("vaadin-dialog vaadin-button:has-text('Send request')"));
		assertThat(row(ana)).containsText("waits for a decision");

		ConsolePage helpdesk = signIn("nikos.papadopoulos");
		helpdesk.goTo("users/ana.garcia/settings/in_meeting.chat");
		assertThat(helpdesk.page().locator(".answer")).containsText("Locked for the whole account by Björn Müller");
		ConsolePage.press(helpdesk.page().locator(".candidate.won summary"));
		assertThat(helpdesk.page().locator(".candidate.won .history")).containsText("locked by Björn Müller");
		helpdesk.refuseBarriers("settings");

		admin.goTo("exceptions");
		admin.refuseBarriers("settings");
		ConsolePage.press(admin.page().locator("vaadin-button:has-text('Grant')"));
		assertThat(admin.page().getByText("No pending requests")).isVisible();
		ana.goTo("me/settings?q=Chat+in+meetings");
		assertThat(row(ana)).containsText("An exception lets you choose until ");
		assertThat(toggle(ana)).not().hasAttribute("aria-disabled", "true");

		this.clock.move(Duration.ofDays(60));
		this.jobs
			.run(RunRequest.of(JobName.LAPSE, RunMode.APPLY, LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC),
					Actor.operator("nightly"), RunOrigin.SCHEDULE));
		ana = signIn("ana.garcia");
		ana.goTo("me/settings?q=Chat+in+meetings");
		assertThat(toggle(ana)).hasAttribute("aria-disabled", "true");
		admin = signIn("bjorn.muller");
		admin.goTo("audit?q=in_meeting.chat");
		assertThat(admin.page().locator("vaadin-grid")).containsText("Exception ended");
		assertThat(admin.page().locator("vaadin-grid")).containsText("nightly");
		ConsolePage.press(admin.page().locator("vaadin-button:has-text('Verify the trail')"));
		assertThat(admin.page().getByText("none changed, removed or reordered")).isVisible();
		admin.refuseBarriers("settings");
	}

	@Test
	void locksAndUnlocksInAGroup() {
		ConsolePage admin = signIn("bjorn.muller");
		admin.goTo("groups/1/settings?q=Whiteboard");
		Locator button = admin.page().locator("li:has(#control-in_meeting-whiteboard) .lock-button");

		ConsolePage.press(button);
		confirm(admin, "in_meeting-whiteboard");
		assertThat(button).containsText("Locked");
		ConsolePage.press(button);
		confirm(admin, "in_meeting-whiteboard");

		assertThat(button).containsText("Unlocked");
		admin.refuseBarriers("settings");
	}

	private void lock(ConsolePage page, String reason) {
		ConsolePage.press(toggle(page));
		assertThat(row(page)).containsText("people change to Off");
		ConsolePage.press(row(page).locator(".lock-button"));
		assertThat(row(page)).containsText("New: Off, locked");
		row(page).locator(".draft-fields vaadin-text-field:visible input").last().focus();
		page.page().keyboard().type(reason);
		confirm(page, CHAT);
	}

	/** Presses Lock or Unlock, and once more in the dialog that asks. */
	private static void confirm(ConsolePage page, String setting) {
		ConsolePage.press(page.page().locator("li:has(#control-" + setting + ") .draft-buttons vaadin-button").last());
		ConsolePage.press(page.page().locator("vaadin-button[slot=confirm-button]"));
		assertThat(page.page().locator("vaadin-confirm-dialog[opened]")).hasCount(0);
	}

	private static Locator row(ConsolePage page) {
		return page.page().locator("li:has(#control-" + CHAT + ")");
	}

	private static Locator toggle(ConsolePage page) {
		return page.page().locator("#control-" + CHAT);
	}

	private ConsolePage signIn(String name) {
		ConsolePage page = ConsolePage.open(browser, this.port).signIn(name);
		this.pages.add(page);
		return page;
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

	/** A clock that is ahead of the system clock. */
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
