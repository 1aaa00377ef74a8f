package io.roomkeeper.console.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class AccessApiTests {

	private static final String SECRET = "rk_0123456789012345678901234567890123456789012";

	@Autowired
	private Caller caller;

	@Autowired
	private Tokens tokens;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private AccessTrail access;

	@ParameterizedTest
	@CsvSource({ "ADMIN,/api/v1/users,200", "HELPDESK,/api/v1/users,200", "USAGE,/api/v1/users,403",
			"ADMIN,/api/v1/users/ana.garcia,200", "HELPDESK,/api/v1/users/ana.garcia,200",
			"USAGE,/api/v1/users/ana.garcia,403", "USAGE,/api/v1/users/nobody,403", "ADMIN,/api/v1/runs,200",
			"HELPDESK,/api/v1/runs,200", "USAGE,/api/v1/runs,403", "ADMIN,/api/v1/runs/99999,404",
			"HELPDESK,/api/v1/runs/99999,404", "USAGE,/api/v1/runs/99999,403", "ADMIN,/actuator/env,404",
			"HELPDESK,/actuator/env,403", "USAGE,/actuator/env,403", "USAGE,/api/openapi.json,200",
			"USAGE,/actuator/health,200" })
	void givesEachRoleWhatItMayRead(Role role, String path, int status) throws Exception {
		var answer = this.caller.get(role, path);

		assertThat(answer.status()).isEqualTo(status);
		if (status == 403) {
			assertThat(answer.header("Content-Type")).contains("application/problem+json");
			assertThat(answer.header("WWW-Authenticate"))
				.contains("Bearer realm=\"roomkeeper\", error=\"insufficient_scope\"");
			assertThat(answer.text("code")).isEqualTo("ACCESS_DENIED");
		}
	}

	@ParameterizedTest
	@CsvSource({ "USAGE,/api/v1/users/ana.garcia,AccessDenied", "USAGE,/actuator/env,AccessDenied",
			"ADMIN,/api/v1/users,DataExported",
			"ADMIN,/api/v1/settings/meeting_security.waiting_room/people,DataExported",
			"HELPDESK,/api/v1/posture/models/meeting_security.waiting_room/people,DataExported" })
	void entersIntoTheAuditTrailWhatWasRefusedOrRead(Role role, String path, String kind) throws Exception {
		this.access.close();
		long before = this.trail.head().seq();

		this.caller.get(role, path);

		assertThat(this.trail.latest(Long.MAX_VALUE, (int) (this.trail.head().seq() - before)))
			.filteredOn((entry) -> entry.kind().equals(kind))
			.singleElement()
			.satisfies((entry) -> assertThat(entry.origin()).startsWith("token "))
			.satisfies((entry) -> assertThat(entry.detail()).contains("127.0.0.1"));
	}

	@Test
	void recordsARefusedTokenInTheAuditTrail() throws Exception {
		this.access.close();
		long before = this.trail.head().seq();

		this.caller.send(this.caller.request("/api/v1/users").header("Authorization", "Bearer " + SECRET));

		assertThat(this.trail.head().seq()).isEqualTo(before + 1);
		assertThat(this.trail.latest(Long.MAX_VALUE, 1)).singleElement().satisfies((entry) -> {
			assertThat(entry.kind()).isEqualTo("TokenRefused");
			assertThat(entry.detail()).contains("UNKNOWN", "127.0.0.1").doesNotContain(SECRET);
		});
	}

	@Test
	void recordsARequestWithoutATokenInTheAuditTrail() throws Exception {
		this.access.close();
		long before = this.trail.head().seq();

		for (int i = 0; i < 50; i++) {
			this.caller.send(this.caller.request("/api/v1/users"));
		}

		assertThat(this.trail.head().seq()).isEqualTo(before + 10);
		this.access.close();
		assertThat(this.trail.latest(Long.MAX_VALUE, 2)).extracting(AuditEntry::kind)
			.containsExactly("AccessCounted", "TokenRefused");
		assertThat(this.trail.latest(Long.MAX_VALUE, 2)).last()
			.satisfies((entry) -> assertThat(entry.detail()).contains("NO_TOKEN", "127.0.0.1"));
	}

	@ParameterizedTest
	@CsvSource({ "ADMIN,202", "HELPDESK,403", "USAGE,403" })
	void letsOnlyAnAdminStartJobs(Role role, int status) throws Exception {
		var answer = this.caller.post(role, "/api/v1/runs", "{\"job\":\"sweep\",\"mode\":\"plan\"}");

		assertThat(answer.status()).isEqualTo(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/users", "/api/v1/users/ana.garcia", "/api/v1/runs", "/api/v1/runs/1", "/api/v1",
			"/api", "/api/nowhere", "/actuator", "/actuator/env", "/actuator/nowhere" })
	void challengesRequestsWithoutAToken(String path) throws Exception {
		var answer = this.caller.send(this.caller.request(path));

		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.header("WWW-Authenticate")).contains("Bearer realm=\"roomkeeper\"");
		assertThat(answer.header("Content-Type")).contains("application/problem+json");
		assertThat(answer.text("code")).isEqualTo("NOT_AUTHENTICATED");
		assertThat(answer.text("instance")).isEqualTo(path);
		assertThat(answer.header("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer " + SECRET, "Bearer", "Bearer ", SECRET, "Basic YWRtaW46YWRtaW4=", "Bearer a b",
			"Bearer ' or 1=1", "Digest x", "Bearer ...." })
	void refusesAnInvalidToken(String authorization) throws Exception {
		var answer = this.caller.send(this.caller.request("/api/v1/users").header("Authorization", authorization));

		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.header("WWW-Authenticate")).contains("Bearer realm=\"roomkeeper\", error=\"invalid_token\"");
		assertThat(answer.body()).doesNotContain(SECRET);
	}

	@Test
	void refusesTwoTokensAtOnce() throws Exception {
		String token = "Bearer " + this.caller.token(Role.ADMIN);

		var answer = this.caller
			.send(this.caller.request("/api/v1/users").header("Authorization", token).header("Authorization", token));

		assertThat(answer.status()).isEqualTo(401);
	}

	@Test
	void refusesATokenAsSoonAsItIsRevoked() throws Exception {
		Actor admin = Actor.operator("tests");
		var issued = this.tokens.createForService(admin, "ana", Role.ADMIN,
				Optional.of(Instant.parse("2999-01-01T00:00:00Z")));
		String authorization = "bearer " + issued.secret().reveal();

		int before = this.caller.send(this.caller.request("/api/v1/users").header("Authorization", authorization))
			.status();
		this.tokens.revoke(admin, issued.token().id());
		int after = this.caller.send(this.caller.request("/api/v1/users").header("Authorization", authorization))
			.status();

		assertThat(before).isEqualTo(200);
		assertThat(after).isEqualTo(401);
	}

	@Test
	void ignoresTokensInTheAddressOrAForm() throws Exception {
		String token = this.caller.token(Role.ADMIN);

		assertThat(this.caller.send(this.caller.request("/api/v1/users?access_token=" + token)).status())
			.isEqualTo(401);
		assertThat(this.caller
			.send(this.caller.request("/api/v1/runs")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("access_token=" + token)))
			.status()).isEqualTo(401);
	}

	@Test
	void recognisesTheCallerAfterTheSecurityContextHolderWasReplaced() throws Exception {
		SecurityContextHolderStrategy before = SecurityContextHolder.getContextHolderStrategy();
		SecurityContextHolder.setContextHolderStrategy(new Forgetful());
		try {
			assertThat(this.caller.get(Role.ADMIN, "/api/v1/users").status()).isEqualTo(200);
		}
		finally {
			SecurityContextHolder.setContextHolderStrategy(before);
		}
	}

	@Test
	void createsNoSession() throws Exception {
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/users").header("Set-Cookie")).isEmpty();
	}

	/** A holder that is always empty. */
	private static final class Forgetful implements SecurityContextHolderStrategy {

		@Override
		public void clearContext() {
		}

		@Override
		public SecurityContext getContext() {
			return createEmptyContext();
		}

		@Override
		public void setContext(SecurityContext context) {
		}

		@Override
		public SecurityContext createEmptyContext() {
			return new SecurityContextImpl();
		}

	}

}
