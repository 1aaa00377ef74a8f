package io.roomkeeper.bench;

import java.util.List;

import com.microsoft.playwright.Page;
import io.roomkeeper.console.ConsolePage;

/**
 * One visit of a page, from its link.
 *
 * @param usable after how many milliseconds the page is complete and the console has
 * answered everything that the page asked for
 * @param waited how many of these the browser waited for answers of the console
 * @param requests how many requests the page sent to the console, without files
 * @param elements how many elements the page has
 */
record PageLoad(double usable, double waited, int requests, int elements) implements Comparable<PageLoad> {

	/**
	 * Runs in each page. It looks at each frame whether the page is usable, and keeps the
	 * time of the first frame after which it stayed usable for 150 ms.
	 */
	static final String SCRIPT = """
			(() => {
				let since = 0;
				const complete = () => {
					const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
					return document.querySelector('h1')?.textContent && clients.length > 0
							&& clients.every(client => !client.isActive?.())
							&& !document.querySelector('vaadin-grid[loading]')
							&& [...document.querySelectorAll('vaadin-menu-bar-button')].every(button =>
									button.textContent.trim() || button.matches('[aria-label], :has([aria-label])'));
				};
				const look = () => {
					const now = performance.now();
					since = complete() ? since || now : 0;
					if (since && now - since > 150) {
						const asked = performance.getEntries().filter(entry => entry.entryType === 'navigation'
								|| ['fetch', 'xmlhttprequest'].includes(entry.initiatorType) && entry.name.includes('v-r='))
								.filter(entry => entry.startTime < since);
						window.pageLoad = [since, asked.reduce((sum, entry) => sum + entry.responseEnd - entry.requestStart, 0),
								asked.length, document.querySelectorAll('*').length];
						return;
					}
					requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			})();""";

	/** Opens a page in a browser that runs the script in each page. */
	static PageLoad of(ConsolePage console, String path) {
		Page page = console.page();
		console.goTo(path);
		page.waitForFunction("() => window.pageLoad");
		List<?> seen = (List<?>) page.evaluate("window.pageLoad");
		return new PageLoad(number(seen, 0), number(seen, 1), (int) number(seen, 2), (int) number(seen, 3));
	}

	private static double number(List<?> seen, int at) {
		return ((Number) seen.get(at)).doubleValue();
	}

	@Override
	public int compareTo(PageLoad other) {
		return Double.compare(this.usable, other.usable);
	}

}
