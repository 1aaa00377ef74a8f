package io.roomkeeper.console.change;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.token.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The author of a plan cannot bypass its approval, neither with several tokens nor with a
 * token and the console.
 */
@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class ApprovalGateTests extends SpringBrowserlessTest {

	private static final Actor BJORN = new Actor("bjorn.muller", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	private static final Actor AMARA = new Actor("amara.okafor", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private Tokens tokens;

	@Autowired
	private PlanReader plans;

	@Autowired
	private PlanApprovals approvals;

	@SuppressWarnings("NullAway.Init")
	private ChangePlan plan;

	@AfterEach
	void withdraw() {
		this.approvals.withdraw(AMARA, this.plan.id());
	}

	@Test
	void twoTokensOfOnePersonCountAsOnePerson() throws Exception {
		planWith(token(BJORN));

		HttpResponse<String> approval = approve(token(BJORN));

		assertThat(approval.statusCode()).isEqualTo(400);
		assertThat(approval.body()).contains("bjorn.muller");
		assertUnapproved();
	}

	@Test
	void theAuthorOfAPlanMadeWithATokenCannotApproveItInTheConsole() throws Exception {
		planWith(token(BJORN));

		navigate("changes/" + this.plan.id().value(), ChangeView.class);

		assertThat(findInView(Button.class).withText("Approve").all()).isEmpty();
		assertThat(findInView(Button.class).withText("Apply").all()).isEmpty();
		assertUnapproved();
	}

	@Test
	void aTokenApprovesOnlyTheHashOfThePlan() throws Exception {
		planWith(token(BJORN));
		String token = token(AMARA);

		assertThat(post(token, path() + "/approve", "{\"hash\":\"00000000\"}").statusCode()).isEqualTo(400);
		assertUnapproved();

		assertThat(approve(token).statusCode()).isEqualTo(200);
		assertThat(status()).isEqualTo(PlanStatus.APPROVED);
	}

	private void assertUnapproved() throws IOException, InterruptedException {
		HttpResponse<String> applied = post(token(BJORN), path() + "/apply", "{}");
		assertThat(applied.statusCode()).isEqualTo(409);
		assertThat(applied.body()).contains("approve");
		assertThat(status()).isEqualTo(PlanStatus.AWAITING_APPROVAL);
	}

	private PlanStatus status() {
		return this.plans.get(BJORN, this.plan.id()).status();
	}

	private void planWith(String token) throws IOException, InterruptedException {
		HttpResponse<String> made = post(token, "/api/v1/plans",
				"{\"kind\":\"passcodes\",\"select\":\"all\",\"reason\":\"passcodes were published\",\"alsoImminent\":true}");
		JsonNode json = new JsonMapper().readTree(made.body());
		this.plan = this.plans.get(BJORN, new PlanId(json.path("id").asInt()));
		assertThat(this.plan.author()).isEqualTo("bjorn.muller");
	}

	private HttpResponse<String> approve(String token) throws IOException, InterruptedException {
		return post(token, path() + "/approve", "{\"hash\":\"%s\"}".formatted(this.plan.hash().text()));
	}

	private String path() {
		return "/api/v1/plans/" + this.plan.id().value();
	}

	private String token(Actor person) {
		return this.tokens.createForPerson(person, person.name(), Role.ADMIN, Optional.empty()).secret().reveal();
	}

	private HttpResponse<String> post(String token, String path, String json) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json))
			.build(), BodyHandlers.ofString());
	}

}
