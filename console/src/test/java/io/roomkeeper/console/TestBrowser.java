package io.roomkeeper.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.roomkeeper.testing.RequiredTool;

/** A real Chromium without a window. */
public final class TestBrowser implements AutoCloseable {

	/**
	 * How long an assertion waits, in milliseconds. It matters on a busy machine only.
	 */
	private static final double PATIENCE = 20_000;

	private final Playwright playwright;

	private final Browser browser;

	private TestBrowser(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/** Starts the browser, or skips the calling test if it is not installed. */
	public static TestBrowser launch() {
		Path program = RequiredTool.CHROMIUM
			.orSkip(RequiredTool.firstExisting("/usr/bin/chromium", "/usr/bin/chromium-browser"));
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(program)
				.setChromiumSandbox(false)
				.setArgs(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
						"--disable-component-update", "--disable-sync")));
		return new TestBrowser(playwright, browser);
	}

	/** Opens a browser context, which shares no cookies with others. */
	public BrowserContext newContext(Browser.NewContextOptions options) {
		return this.browser.newContext(options);
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
