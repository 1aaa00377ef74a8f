package io.roomkeeper.console.security;

import io.roomkeeper.console.text.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ConsoleCookiesTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@ParameterizedTest
	@CsvSource({ "https://meet.example.com, false, __Host-", "HTTPS://meet.example.com/, false, __Host-",
			"http://localhost:8080, false, ''", "https://rooms.example, true, ''" })
	void haveTheHostPrefixWithTls(String url, boolean sample, String prefix) {
		ConsoleCookies cookies = new ConsoleCookies(new Organisation(sample),
				new MockEnvironment().withProperty("roomkeeper.public-url", url));
		TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();

		cookies.customize(server);

		assertThat(cookies.session()).isEqualTo(prefix + "roomkeeper");
		assertThat(cookies.device()).isEqualTo(prefix + "roomkeeper-device");
		assertThat(cookies.returnAddress()).isEqualTo(prefix + "roomkeeper-return");
		assertThat(server.getSettings().getSession().getCookie().getName()).isEqualTo(cookies.session());
		assertThat(server.getSettings().getSession().getCookie().getPath()).isEqualTo("/");
	}

	@Test
	void haveTheAttributesThatThePrefixRequires() {
		String cookie = new ConsoleCookies(true).cookie(this.request, "__Host-x", "1").build().toString();

		assertThat(cookie).contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax").doesNotContain("Domain");
	}

	@Test
	void areSecureIfTheRequestUsedTls() {
		this.request.setSecure(true);

		assertThat(new ConsoleCookies(false).cookie(this.request, "x", "1").build().toString()).contains("Secure");
	}

}
