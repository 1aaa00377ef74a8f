package io.roomkeeper.console.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import io.roomkeeper.console.component.PlainPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
class SessionLimitTests {

	@Autowired
	private PlainPage page;

	@Autowired
	private Sessions live;

	@LocalServerPort
	private int port;

	private final Sessions sessions = new Sessions(new SessionProperties(1, Duration.ofMinutes(10)));

	private final List<String> passed = new ArrayList<>();

	@Test
	void asksANewcomerToComeBackWhileThereIsNoRoom() throws Exception {
		MockHttpServletResponse before = ask("/users", null);
		this.sessions.sessionCreated(new HttpSessionEvent(new MockHttpSession()));
		MockHttpServletResponse full = ask("/users", null);
		this.sessions.sessionDestroyed(new HttpSessionEvent(new MockHttpSession()));
		MockHttpServletResponse after = ask("/users", null);

		assertThat(before.getStatus()).isEqualTo(200);
		assertThat(full.getStatus()).isEqualTo(503);
		assertThat(full.getHeader("Retry-After")).isEqualTo("60");
		assertThat(full.getContentAsString()).contains("<h1>Too many people at once</h1>");
		assertThat(after.getStatus()).isEqualTo(200);
		assertThat(this.passed).containsExactly("/users", "/users");
	}

	@Test
	void letsThoseGoOnWhoHaveASession() throws Exception {
		MockHttpSession session = new MockHttpSession();
		this.sessions.sessionCreated(new HttpSessionEvent(session));

		assertThat(ask("/users", session).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/users", "/actuator/health", "/console.css", "/VAADIN/build/x.js" })
	void keepsNobodyFromWhatNeedsNoSession(String path) throws Exception {
		this.sessions.sessionCreated(new HttpSessionEvent(new MockHttpSession()));

		assertThat(ask(path, null).getStatus()).isEqualTo(200);
	}

	@Test
	void givesStrangersLessTimeThanThoseWhoSignIn() {
		MockHttpSession session = new MockHttpSession();
		session.setMaxInactiveInterval(1_800);
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setSession(session);
		request.getServletContext().setSessionTimeout(30);

		this.sessions.sessionCreated(new HttpSessionEvent(session));
		int stranger = session.getMaxInactiveInterval();
		this.sessions.onAuthentication(new TestingAuthenticationToken("ana", ""), request,
				new MockHttpServletResponse());

		assertThat(stranger).isEqualTo(600);
		assertThat(session.getMaxInactiveInterval()).isEqualTo(1_800);
	}

	@Test
	void countsTheSessionsThereAre() throws Exception {
		int before = this.live.count();

		new Visitor(this.port).get("/login");

		assertThat(this.live.count()).isEqualTo(before + 1);
	}

	private MockHttpServletResponse ask(String path, @org.jspecify.annotations.Nullable MockHttpSession session)
			throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		if (session != null) {
			request.setSession(session);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		FilterChain chain = (asked, _) -> this.passed.add(request.getRequestURI());
		new SessionLimit(this.sessions, this.page).doFilter(request, response, chain);
		return response;
	}

}
