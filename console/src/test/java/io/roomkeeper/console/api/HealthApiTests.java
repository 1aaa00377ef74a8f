package io.roomkeeper.console.api;

import io.roomkeeper.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class HealthApiTests {

	@Autowired
	private Caller caller;

	@Test
	void showsEverybodyOnlyThatItIsUp() throws Exception {
		var answer = this.caller.send(this.caller.request("/actuator/health"));

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json())
			.isEqualTo(JsonMapper.shared().readTree("{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}"));
		assertThat(this.caller.send(this.caller.request("/actuator/health/directory")).status()).isEqualTo(404);
	}

	@Test
	void showsAdminsItsComponents() throws Exception {
		var components = this.caller.get(Role.ADMIN, "/actuator/health").json().path("components");

		assertThat(components.path("directory").path("status").asString()).isEqualTo("UP");
		assertThat(components.path("database").path("status").asString()).isEqualTo("UP");
		assertThat(components.has("ldap")).isFalse();
		assertThat(components.has("db")).isFalse();
		assertThat(this.caller.get(Role.HELPDESK, "/actuator/health").json().has("components")).isFalse();
	}

	@Test
	void answersLivenessProbesWithoutCheckingAnything() throws Exception {
		assertThat(this.caller.send(this.caller.request("/actuator/health/liveness")).body())
			.isEqualTo("{\"status\":\"UP\"}");
	}

}
