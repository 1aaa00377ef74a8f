package io.roomkeeper.console.change;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.roomkeeper.console.ConsolePage;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.TestBrowser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Changes of many rooms in a real browser, by keyboard: one admin plans, another
 * approves.
 */
@SampleConsole
@TestPropertySource(properties = "roomkeeper.approval.rooms=1")
@Tag("browser")
class ChangeBrowserTests {

	private static final Pattern PLAN = Pattern.compile(".*/changes/\\d+");

	@AutoClose
	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void launch() {
		browser = TestBrowser.launch();
	}

	@Test
	void aGroupGetsNewNumbersAndGetsItsOldOnesBack() {
		try (ConsolePage bjorn = open(1280, "en-GB", "bjorn.muller");
				ConsolePage amara = open(390, "es-ES", "amara.okafor")) {
			bjorn.goTo("groups/2");
			ConsolePage.press(bjorn.button("Plan new numbers"));
			String plan = makeThePlan(bjorn, "numbers were published");
			bjorn.refuseBarriers("plan");

			approve(amara, plan);
			apply(bjorn, plan);

			assertThat(bjorn.page().getByText("Receipt").last()).isVisible();
			bjorn.refuseBarriers("receipt");
			bjorn.page().getByRole(AriaRole.LINK, named("Status of the invitations")).focus();
			bjorn.page().keyboard().press("Enter");
			bjorn.page().waitForURL(Pattern.compile(".*/reinvites.*"));
			bjorn.refuseBarriers("re-invites of the change");

			bjorn.goTo(plan);
			ConsolePage.press(bjorn.button("Undo"));
			String undo = makeThePlan(bjorn, "it was the wrong group");
			approve(amara, undo);
			apply(bjorn, undo);
			amara.goTo(undo);
			amara.refuseOverflow("change");
		}
	}

	@Test
	void personalMeetingIdsGoOffForAGroupAndOnAgain() {
		try (ConsolePage bjorn = open(1280, "en-GB", "bjorn.muller");
				ConsolePage amara = open(390, "es-ES", "amara.okafor")) {
			bjorn.goTo("groups/1/settings?q=Enable%20personal%20meeting%20ID");
			bjorn.page().getByRole(AriaRole.SWITCH).first().press("Space");
			ConsolePage.press(bjorn.button("Plan this change"));
			String off = makeThePlan(bjorn, "licences end");
			approve(amara, off);
			apply(bjorn, off);

			ConsolePage.press(bjorn.button("Undo"));
			String on = makeThePlan(bjorn, "licences are renewed");
			approve(amara, on);
			apply(bjorn, on);
			amara.goTo(on);
			amara.refuseOverflow("change of a setting");
			amara.refuseBarriers("change of a setting");
		}
	}

	/** Returns the path of the plan that the open dialog makes. */
	private static String makeThePlan(ConsolePage console, String reason) {
		Page page = console.page();
		String before = page.url();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		Locator text = dialog.getByRole(AriaRole.TEXTBOX);
		assertThat(text).isFocused();
		page.keyboard().type(reason);
		dialog.getByRole(AriaRole.CHECKBOX).last().press("Space");
		console.refuseBarriers("dialog");
		ConsolePage.press(console.button("Make the plan"));
		page.waitForURL((url) -> PLAN.matcher(url).matches() && !url.equals(before));
		return page.url().replaceFirst(".*/changes", "changes");
	}

	private static void approve(ConsolePage console, String plan) {
		console.goTo(plan);
		console.refuseOverflow("plan");
		console.refuseBarriers("plan to approve");
		ConsolePage.press(console.button("Aprobar"));
		ConsolePage.press(console.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).last());
		console.page().getByText("Aprobado").first().waitFor();
	}

	/** Applies a plan, and follows its progress to the end. */
	private static void apply(ConsolePage console, String plan) {
		console.goTo(plan);
		ConsolePage.press(console.button("Apply"));
		ConsolePage.press(console.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).last());
		assertThat(console.button("Undo")).isVisible();
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	private ConsolePage open(int width, String language, String user) {
		return ConsolePage.open(browser, this.port, width, ColorScheme.LIGHT, language).signIn(user);
	}

}
