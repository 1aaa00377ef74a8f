package io.roomkeeper.console.setting.edit;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.roomkeeper.console.ConsolePage;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.TestBrowser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The settings of the account in a real browser, whose rows are filled as it scrolls. */
@SampleConsole
@Tag("browser")
class SettingsBrowserTests {

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
	void open() {
		this.console = ConsolePage.open(browser, this.port).signIn("bjorn.muller");
		this.page = this.console.page();
		this.console.goTo("account/settings");
	}

	@AfterEach
	void leave() {
		Assertions.assertThat(this.console.errors()).isEmpty();
		this.console.close();
	}

	@Test
	void fillsRowsAsTheyScrollIntoView() {
		Locator last = this.page.locator(".edit-row").last();
		assertThat(last).hasClass(Pattern.compile("waiting"));

		last.scrollIntoViewIfNeeded();

		assertThat(last.locator("[aria-labelledby]")).isVisible();
		this.console.refuseBarriers("settings");
	}

	@Test
	void leadsTheKeyboardIntoARowThatIsFilledLate() {
		Locator last = this.page.locator(".edit-row").last();

		last.focus();

		assertThat(last.locator("[aria-labelledby]")).isFocused();
	}

	@Test
	void fillsRowsThatAreShownAgainAfterASearch() {
		this.console.goTo("account/settings?q=in_meeting.chat");
		assertThat(this.page.locator(".edit-row:visible")).not().hasCount(0);
		this.page.getByLabel("Search settings").fill("");
		Locator last = this.page.locator(".edit-row").last();

		last.scrollIntoViewIfNeeded();

		assertThat(last.locator("[aria-labelledby]")).isVisible();
	}

	@Test
	void jumpsToASection() {
		this.console.button("Email Notification").click();

		assertThat(this.page.locator("section[aria-label='Email Notification'] .edit-row [aria-labelledby]").first())
			.isInViewport();
	}

}
