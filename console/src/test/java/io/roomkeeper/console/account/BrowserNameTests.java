package io.roomkeeper.console.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 | Chrome 156 · Linux
					Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox 140 · Windows
					Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15 | Safari 18 · macOS
					Java-http-client/25 | Java-http-client/25
					""")
	void namesTheBrowserAndItsSystem(String userAgent, String name) {
		assertThat(BrowserName.of(userAgent)).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "200", "61" })
	void shortensUnknownBrowsers(int length) {
		assertThat(BrowserName.of("x".repeat(length))).isEqualTo("x".repeat(60) + "…");
	}

}
