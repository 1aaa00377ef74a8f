package io.roomkeeper.console.api;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import io.roomkeeper.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class ExceptionApiTests {

	/** A number that differs in every test. The clock is fixed, so no exception ends. */
	private static final AtomicInteger NEXT = new AtomicInteger();

	private static final List<String> KEYS = List.of("in_meeting.alert_guest_join",
			"in_meeting.allow_participants_to_rename", "in_meeting.attendee_on_hold", "in_meeting.screen_sharing",
			"in_meeting.annotation", "in_meeting.whiteboard", "in_meeting.non_verbal_feedback",
			"in_meeting.meeting_reactions", "in_meeting.feedback", "in_meeting.post_meeting_feedback",
			"in_meeting.meeting_question_answer", "in_meeting.show_meeting_control_toolbar", "in_meeting.breakout_room",
			"in_meeting.remote_support", "in_meeting.far_end_camera_control", "in_meeting.virtual_background",
			"in_meeting.closed_captioning.enable", "in_meeting.allow_host_to_enable_focus_mode",
			"in_meeting.show_a_join_from_your_browser_link", "in_meeting.request_permission_to_unmute_participants");

	private static final String REQUESTS = "/api/v1/exception-requests";

	private static final String ORDER = "{\"until\":\"2099-12-20T00:00:00Z\",\"reason\":\"oral exam\"}";

	@Autowired
	private Caller caller;

	private String setting = "";

	private String person = "";

	@BeforeEach
	void lock() throws Exception {
		this.setting = "/settings/" + KEYS.get(NEXT.getAndIncrement());
		this.person = "/api/v1/users/ana.garcia" + this.setting;
		lock("false");
	}

	private void lock(String noExceptions) throws Exception {
		assertThat(this.caller
			.put(Role.ADMIN, "/api/v1/account" + this.setting,
					"{\"value\":\"false\",\"locked\":true,\"noExceptions\":%s}".formatted(noExceptions))
			.status()).isEqualTo(200);
	}

	@AfterEach
	void clear() throws Exception {
		this.caller.delete(Role.ADMIN, this.person + "/exception");
		for (JsonNode open : this.caller.get(Role.ADMIN, REQUESTS).json().path("items")) {
			this.caller.put(Role.ADMIN, REQUESTS + "/" + open.path("id").asLong(), "{\"granted\":false}");
		}
		this.caller.delete(Role.ADMIN, "/api/v1/account" + this.setting);
	}

	@Test
	void grantsShowsAndEndsAnException() throws Exception {
		var put = this.caller.put(Role.ADMIN, this.person + "/exception", ORDER);

		assertThat(put.status()).isEqualTo(200);
		assertThat(put.text("until")).isEqualTo("2099-12-20T00:00:00Z");
		assertThat(this.caller.get(Role.HELPDESK, this.person + "/exception").text("by")).isEqualTo("service:admin");
		assertThat(this.caller.get(Role.HELPDESK, this.person + "/explanation").json().path("locked").asBoolean())
			.isFalse();
		assertThat(this.caller.delete(Role.ADMIN, this.person + "/exception").status()).isEqualTo(200);
		assertThat(this.caller.get(Role.HELPDESK, this.person + "/exception").text("until"))
			.isEqualTo("2026-11-22T20:00:00.000001Z");
	}

	@Test
	void storesARequestUntilAnAdminDecides() throws Exception {
		var asked = this.caller.post(Role.HELPDESK, this.person + "/exception-requests", ORDER);

		assertThat(asked.status()).isEqualTo(201);
		assertThat(this.caller.post(Role.ADMIN, this.person + "/exception-requests", ORDER).text("code"))
			.isEqualTo("ALREADY_ASKED");
		JsonNode open = this.caller.get(Role.HELPDESK, REQUESTS).json().path("items").path(0);
		assertThat(open.path("uid").asString()).isEqualTo("ana.garcia");
		assertThat(open.path("reason").asString()).isEqualTo("oral exam");
		String path = REQUESTS + "/" + open.path("id").asLong();
		assertThat(this.caller.put(Role.ADMIN, path, "{}").text("code")).isEqualTo("INVALID_INPUT");
		assertThat(this.caller.put(Role.ADMIN, path, "{\"granted\":true}").status()).isEqualTo(200);
		assertThat(this.caller.get(Role.HELPDESK, this.person + "/exception").status()).isEqualTo(200);
		assertThat(this.caller.put(Role.ADMIN, path, "{\"granted\":true}").status()).isEqualTo(404);
	}

	@Test
	void answersWithTheCodeOfTheReason() throws Exception {
		lock("true");
		assertThat(this.caller.put(Role.ADMIN, this.person + "/exception", ORDER).text("code"))
			.isEqualTo("NO_EXCEPTIONS");
		assertThat(this.caller.post(Role.HELPDESK, this.person + "/exception-requests", ORDER).status()).isEqualTo(409);

		this.caller.delete(Role.ADMIN, "/api/v1/account" + this.setting);
		assertThat(this.caller.post(Role.HELPDESK, this.person + "/exception-requests", ORDER).text("code"))
			.isEqualTo("NOTHING_TO_LIFT");
		assertThat(this.caller.put(Role.ADMIN, this.person + "/exception", "{}").text("code"))
			.isEqualTo("INVALID_INPUT");
	}

	@ParameterizedTest
	@CsvSource({ "HELPDESK,GET,/exception,404", "HELPDESK,PUT,/exception,403", "HELPDESK,DELETE,/exception,403",
			"HELPDESK,POST,/exception-requests,201", "USAGE,GET,/exception,403", "USAGE,PUT,/exception,403",
			"USAGE,DELETE,/exception,403", "USAGE,POST,/exception-requests,403" })
	void allowsEachRoleItsActions(Role role, String method, String path, int status) throws Exception {
		var answer = switch (method) {
			case "GET" -> this.caller.get(role, this.person + path);
			case "PUT" -> this.caller.put(role, this.person + path, ORDER);
			case "POST" -> this.caller.post(role, this.person + path, ORDER);
			default -> this.caller.delete(role, this.person + path);
		};

		assertThat(answer.status()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "HELPDESK,200,404", "USAGE,403,403", "ADMIN,200,404" })
	void onlyRolesWithThePermissionReadRequests(Role role, int read, int decide) throws Exception {
		assertThat(this.caller.get(role, REQUESTS).status()).isEqualTo(read);
		assertThat(this.caller.put(role, REQUESTS + "/999999", "{\"granted\":true}").status()).isEqualTo(decide);
	}

}
