package io.roomkeeper.console.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.roomkeeper.console.session.Sessions.OwnSession;
import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SessionsTests {

	private static final SessionProperties LIMITS = new SessionProperties(3, Duration.ofHours(12),
			Duration.ofMinutes(10), 6, 3);

	private Instant now = Instant.parse("2026-11-28T08:00:00Z");

	private final Clock clock = new Clock() {

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return SessionsTests.this.now;
		}

	};

	private final Sessions sessions = new Sessions(LIMITS, this.clock);

	@AfterEach
	void leave() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void limitsAnonymousSessionsPerAddressAndEndsTheOldest() {
		MockHttpSession neighbour = begin("192.0.2.7");
		List<MockHttpSession> flood = IntStream.range(0, 40)
			.mapToObj((one) -> begin("2001:db8:0:1::" + Integer.toHexString(one)))
			.toList();

		assertThat(neighbour.isInvalid()).isFalse();
		assertThat(flood).filteredOn((one) -> !one.isInvalid()).isEqualTo(flood.subList(37, 40));
		assertThat(this.sessions.count()).isEqualTo(4);
	}

	@Test
	void limitsAllAnonymousSessions() {
		List<MockHttpSession> flood = IntStream.range(0, 40).mapToObj((one) -> begin("192.0.2." + one)).toList();

		assertThat(flood).filteredOn((one) -> !one.isInvalid()).isEqualTo(flood.subList(34, 40));
	}

	@Test
	void reservesSessionsForPeopleWhoSignIn() {
		MockHttpSession ana = signIn("ana", begin("192.0.2.200"));
		IntStream.range(0, 40).forEach((one) -> begin("192.0.2." + one));
		MockHttpSession bo = signIn("bo", begin("192.0.2.201"));

		assertThat(ana.isInvalid()).isFalse();
		assertThat(bo.isInvalid()).isFalse();
		assertThat(bo.getMaxInactiveInterval()).isEqualTo(1_800);
	}

	@Test
	void admitsNobodyAboveTheLimitUntilASessionEnds() {
		List<MockHttpSession> in = new ArrayList<>();
		List.of("ana", "bo", "cy").forEach((uid) -> in.add(signIn(uid, begin("192.0.2.1"))));
		MockHttpSession late = begin("192.0.2.2");

		assertThatExceptionOfType(SessionLimitException.class).isThrownBy(() -> signIn("di", late));
		in.getFirst().invalidate();
		signIn("di", late);

		assertThat(this.sessions.of("di", late)).singleElement().returns(true, OwnSession::current);
	}

	@Test
	void endsSessionsAfterTheirLifetime() {
		MockHttpSession session = signIn("ana", begin("192.0.2.1"));

		this.now = this.now.plus(LIMITS.lifetime()).minusSeconds(1);
		boolean before = this.sessions.isOver(session);
		this.now = this.now.plusSeconds(1);

		assertThat(before).isFalse();
		assertThat(this.sessions.isOver(session)).isTrue();
	}

	@Test
	void showsPeopleOnlyTheirOwnSessionsAndEndsNoOthers() {
		MockHttpSession first = signIn("ana", begin("192.0.2.1"));
		this.now = this.now.plusSeconds(60);
		MockHttpSession second = signIn("ana", begin("192.0.2.2"));
		MockHttpSession bos = signIn("bo", begin("192.0.2.3"));
		List<OwnSession> anas = this.sessions.of("ana", second);

		this.sessions.end("ana", this.sessions.of("bo", null).getFirst().id());
		this.sessions.end("ana", anas.getLast().id());

		assertThat(anas).extracting(OwnSession::address).containsExactly("192.0.2.2", "192.0.2.1");
		assertThat(anas).extracting(OwnSession::current).containsExactly(true, false);
		assertThat(first.isInvalid()).isTrue();
		assertThat(second.isInvalid()).isFalse();
		assertThat(bos.isInvalid()).isFalse();
	}

	private MockHttpSession begin(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		Tracked session = new Tracked();
		session.setMaxInactiveInterval(1_800);
		this.sessions.sessionCreated(new HttpSessionEvent(session));
		return session;
	}

	private MockHttpSession signIn(String uid, MockHttpSession session) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(LiveSession.of(session).orElseThrow().address());
		request.setSession(session);
		request.getServletContext().setSessionTimeout(30);
		this.sessions.onAuthentication(new TestingAuthenticationToken(uid, ""), request, new MockHttpServletResponse());
		return session;
	}

	/** Reports its end while it still has its attributes, as Tomcat does. */
	private final class Tracked extends MockHttpSession {

		@Override
		public void invalidate() {
			SessionsTests.this.sessions.sessionDestroyed(new HttpSessionEvent(this));
			super.invalidate();
		}

	}

}
