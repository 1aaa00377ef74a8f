package io.roomkeeper.console.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import io.roomkeeper.access.Role;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which token may do what. Every operation of the API must be in the table, so that a new
 * one cannot be forgotten. Tokens have one of three roles. Group administrators have no
 * tokens and must sign in.
 */
@ApiTest
class RightsApiTests {

	private static final String TABLE = """
			action                    | admin | helpdesk | usage
			listUsers                 |   x   |    x     |   -
			getUser                   |   x   |    x     |   -
			listRuns                  |   x   |    x     |   -
			getRun                    |   x   |    x     |   -
			listRunParts              |   x   |    x     |   -
			getRunReport              |   x   |    x     |   -
			startRun                  |   x   |    -     |   -
			reportUsage               |   x   |    -     |   x
			listSettings              |   x   |    x     |   x
			getAccountSetting         |   x   |    x     |   -
			setAccountSetting         |   x   |    -     |   -
			clearAccountSetting       |   x   |    -     |   -
			getGroupSetting           |   x   |    x     |   -
			setGroupSetting           |   x   |    -     |   -
			clearGroupSetting         |   x   |    -     |   -
			getUserSetting            |   x   |    x     |   -
			setUserSetting            |   x   |    -     |   -
			clearUserSetting          |   x   |    -     |   -
			explainSetting            |   x   |    x     |   -
			preview                   |   x   |    x     |   -
			listPeopleByResult        |   x   |    x     |   -
			getException              |   x   |    x     |   -
			grantException            |   x   |    -     |   -
			endException              |   x   |    -     |   -
			askForException           |   x   |    x     |   -
			listExceptionRequests     |   x   |    x     |   -
			decideExceptionRequest    |   x   |    x     |   -
			listGroups                |   x   |    x     |   -
			createGroup               |   x   |    -     |   -
			getGroup                  |   x   |    x     |   -
			changeGroup               |   x   |    -     |   -
			deleteGroup               |   x   |    -     |   -
			previewGroup              |   x   |    x     |   -
			listMembers               |   x   |    x     |   -
			changeMembers             |   x   |    -     |   -
			listGroupAdministrators   |   x   |    x     |   -
			appointGroupAdministrator |   x   |    -     |   -
			dismissGroupAdministrator |   x   |    -     |   -
			showPosture               |   x   |    x     |   -
			listFindings              |   x   |    x     |   -
			compareModels             |   x   |    x     |   -
			listPeopleByModel         |   x   |    x     |   -
			handRoomOver              |   x   |    -     |   -
			getRoom                   |   x   |    x     |   -
			changeRoom                |   x   |    -     |   -
			reissueRoom               |   x   |    -     |   -
			listReinvites             |   x   |    x     |   -
			getReinvites              |   x   |    x     |   -
			previewHostNotices        |   x   |    -     |   -
			sendHostNotices           |   x   |    -     |   -
			setReinviteState          |   x   |    -     |   -
			setHostReinviteState      |   x   |    -     |   -
			listMeetings              |   x   |    x     |   -
			scheduleMeeting           |   x   |    -     |   -
			getMeeting                |   x   |    x     |   -
			changeMeeting             |   x   |    -     |   -
			cancelMeeting             |   x   |    -     |   -
			changeOccurrence          |   x   |    -     |   -
			cancelOccurrence          |   x   |    -     |   -
			getInvitation             |   x   |    x     |   -
			listDelegates             |   x   |    x     |   -
			appointDelegates          |   x   |    -     |   -
			listDepartedMeetings      |   x   |    x     |   -
			handMeetingOver           |   x   |    -     |   -
			replaceMeetingLink        |   x   |    -     |   -
			listMissingGroups         |   x   |    x     |   -
			moveGroupSettings         |   x   |    -     |   -
			makePlan                  |   x   |    -     |   -
			listPlans                 |   x   |    x     |   -
			getPlan                   |   x   |    x     |   -
			listPlanItems             |   x   |    x     |   -
			listMovedPlanItems        |   x   |    x     |   -
			listPlanWaves             |   x   |    x     |   -
			approvePlan               |   x   |    -     |   -
			rejectPlan                |   x   |    -     |   -
			withdrawPlan              |   x   |    -     |   -
			applyPlan                 |   x   |    -     |   -
			listChanges               |   x   |    x     |   -
			getReceipt                |   x   |    x     |   -
			undoChange                |   x   |    -     |   -
			getForecast               |   x   |    x     |   -
			listForecastItems         |   x   |    x     |   -
			listVetoes                |   x   |    x     |   -
			placeVeto                 |   x   |    -     |   -
			liftVeto                  |   x   |    -     |   -
			placeNumberVeto           |   x   |    -     |   -
			liftNumberVeto            |   x   |    -     |   -
			placeEndVeto              |   x   |    -     |   -
			liftEndVeto               |   x   |    -     |   -
			listAuditEvents           |   x   |    -     |   -
			getAuditEvent             |   x   |    -     |   -
			exportAudit               |   x   |    -     |   -
			listAuditCheckpoints      |   x   |    -     |   -
			signAuditCheckpoint       |   x   |    -     |   -
			getAuditReceipt           |   x   |    -     |   -
			""";

	private static final String EXCEPTION = "{\"until\":\"2099-12-20T00:00:00Z\",\"reason\":\"oral exam\"}";

	/**
	 * The body that is sent. It is invalid, so that nothing is done even if access is
	 * granted.
	 */
	private static final Map<String, String> BODIES = Map.ofEntries(
			Map.entry("preview", "{\"scope\":\"account\",\"key\":\"in_meeting.chat\",\"value\":\"true\"}"),
			Map.entry("reportUsage", "[]"), Map.entry("decideExceptionRequest", "{\"granted\":true}"),
			Map.entry("changeMembers", "{\"add\":[\"ana.garcia\"]}"),
			Map.entry("startRun", "{\"job\":\"sweep\",\"mode\":\"plan\"}"), Map.entry("createGroup", "{\"name\":\"\"}"),
			Map.entry("changeGroup", "{\"priority\":999}"), Map.entry("grantException", EXCEPTION),
			Map.entry("askForException", EXCEPTION), Map.entry("appointDelegates", "{}"),
			Map.entry("handMeetingOver", "{\"to\":\"ana.garcia\"}"),
			Map.entry("handRoomOver", "{\"to\":\"ana.garcia\",\"preview\":true}"),
			Map.entry("scheduleMeeting", "{\"topic\":\"\"}"), Map.entry("changeMeeting", "{}"),
			Map.entry("makePlan", "{}"), Map.entry("placeVeto", "{}"), Map.entry("sendHostNotices", "{}"),
			Map.entry("placeNumberVeto", "{}"), Map.entry("placeEndVeto", "{}"), Map.entry("approvePlan", "{}"),
			Map.entry("undoChange", "{}"), Map.entry("setReinviteState", "{}"), Map.entry("setHostReinviteState", "{}"),
			Map.entry("changeOccurrence", "{}"), Map.entry("changeRoom", "{}"),
			Map.entry("moveGroupSettings", "{\"to\":1,\"reason\":\"created again\"}"));

	private static final String UNTOUCHED = "{\"value\":\"no such value\"}";

	@Autowired
	private Caller caller;

	@Autowired
	private Groups groups;

	private int students;

	@BeforeEach
	void findStudents() {
		this.students = this.groups.all()
			.stream()
			.filter((group) -> group.name().equals("Students"))
			.map(Group::id)
			.findFirst()
			.orElseThrow()
			.value();
	}

	@Test
	void everyActionAllowsExactlyTheRolesOfTheTable() throws Exception {
		Map<String, String> found = new TreeMap<>();
		JsonNode api = this.caller.send(this.caller.request("/api/openapi.json")).json();
		for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
			for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
				String action = operation.getValue().path("operationId").asString();
				found.put(action, marks(action, operation.getKey(), address(path.getKey())));
			}
		}

		assertThat(found).isEqualTo(table());
	}

	private String marks(String action, String method, String path) throws Exception {
		StringBuilder marks = new StringBuilder();
		for (Role role : new Role[] { Role.ADMIN, Role.HELPDESK, Role.USAGE }) {
			Caller.Answer answer = this.caller.send(this.caller.request(path)
				.header("Authorization", "Bearer " + this.caller.token(role))
				.header("Content-Type", "application/json")
				.header("If-Match", "\"999999\"")
				.method(method.toUpperCase(Locale.ROOT), method.equals("get") ? BodyPublishers.noBody()
						: BodyPublishers.ofString(BODIES.getOrDefault(action, UNTOUCHED))));
			assertThat(answer.status()).as("%s as %s: %s", action, role, answer.body())
				.isLessThan(500)
				.isNotEqualTo(401);
			if (answer.status() == 403) {
				assertThat(answer.text("code")).isEqualTo("ACCESS_DENIED");
			}
			marks.append((answer.status() == 403) ? '-' : 'x');
		}
		return marks.toString();
	}

	private String address(String path) {
		boolean ofGroup = path.startsWith("/api/v1/groups");
		return path.replace("{key}", "in_meeting.chat")
			.replace("{uid}", "ana.garcia")
			.replace("{kind}", "expiry")
			.replace("{end}", "lock")
			.replace("{number}", "3456789012")
			.replace("{n}", "999999")
			.replace("{start}", "2027-03-09T10:00")
			.replace("{id}", ofGroup ? String.valueOf(this.students) : "999999")
				+ (path.endsWith("/preview") && ofGroup ? "?priority=1" : "");
	}

	private static Map<String, String> table() {
		return Arrays.stream(TABLE.split("\n"))
			.skip(1)
			.map((line) -> line.replace(" ", "").split("\\|", 2))
			.collect(Collectors.toMap((cells) -> cells[0], (cells) -> cells[1].replace("|", ""), (one, _) -> one,
					TreeMap::new));
	}

}
