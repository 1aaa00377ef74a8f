package io.roomkeeper.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

import io.roomkeeper.console.ConsoleApplication;
import io.roomkeeper.console.ConsolePage;
import io.roomkeeper.console.TestBrowser;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the memory of a session that has the list of people open. */
@Command(name = "sessions", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Opens the sample's list of people in browsers and measures the console's live heap.")
final class SessionsBench implements Callable<Integer> {

	private static final int WARM = 3;

	private static final double KIB = 1 << 10;

	private static final double TARGET = 1_024;

	@Option(names = "--sessions", description = "How many sessions are open at once.")
	private int sessions = 50;

	@Override
	public Integer call() throws IOException {
		Path folder = Files.createTempDirectory("roomkeeper-bench");
		try (ConfigurableApplicationContext console = new SpringApplicationBuilder(ConsoleApplication.class)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("roomkeeper.process=console", "roomkeeper.process-label=a benchmark",
					"roomkeeper.data-dir=" + folder.resolve("data"), "roomkeeper.nightly.cron=-",
					"logging.level.root=WARN")
			.run("--server.port=0"); TestBrowser browser = TestBrowser.launch()) {
			measure(browser, console.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
		}
		FileSystemUtils.deleteRecursively(folder);
		return 0;
	}

	private void measure(TestBrowser browser, int port) {
		open(browser, port, WARM);
		long before = live();
		open(browser, port, this.sessions);
		double each = (live() - before) / KIB / this.sessions;
		System.out.printf(Locale.ROOT, "%n%d sessions with Users open take %.0f KiB each%s; at most %.0f%n",
				this.sessions, each, (each <= TARGET) ? "" : " (missed)", TARGET);
	}

	private static void open(TestBrowser browser, int port, int sessions) {
		for (int i = 0; i < sessions; i++) {
			ConsolePage console = ConsolePage.open(browser, port).signIn("bjorn.muller");
			console.goTo("users");
			Page page = console.page();
			page.waitForSelector("vaadin-grid a");
			page.mouse().move(640, 500);
			page.mouse().wheel(0, 3_000);
			page.locator("vaadin-grid[loading]")
				.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		}
	}

	/** Returns the bytes of the live heap. */
	private static long live() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
