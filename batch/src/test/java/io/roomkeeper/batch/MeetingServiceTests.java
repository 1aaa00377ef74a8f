package io.roomkeeper.batch;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.SettingsPlanRequest;
import io.roomkeeper.change.planning.SettingsPlanner;
import io.roomkeeper.change.planning.UndoPlanner;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.overview.AttentionItem;
import io.roomkeeper.overview.AttentionItems;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.service.ConfiguredServices;
import io.roomkeeper.service.MeetingServices;
import io.roomkeeper.service.Participant;
import io.roomkeeper.service.ServiceKind;
import io.roomkeeper.service.ServiceMonitor;
import io.roomkeeper.service.ServiceReport;
import io.roomkeeper.service.ServiceRoom;
import io.roomkeeper.service.report.ServiceReports;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which meeting service rooms lead to, and what it reports about their use. */
class MeetingServiceTests extends WaveJobTests {

	private static final Participant GUEST = new Participant("g1", "Zoë", false);

	@Override
	Map<String, Object> database() {
		Map<String, Object> properties = new HashMap<>(super.database());
		properties.put("roomkeeper.join.service-url", "http://127.0.0.1:1/j/{number}");
		properties.put("roomkeeper.join.service", "template");
		properties.put("roomkeeper.service.jitsi.url", "http://127.0.0.1:1");
		properties.put("roomkeeper.join.fallback", "built_in");
		properties.put("roomkeeper.service.jitsi.app-id", "rooms");
		properties.put("roomkeeper.service.jitsi.secret", "0123456789abcdef0123456789abcdef");
		return properties;
	}

	@Test
	void aGroupMovesToAnotherServiceAndBackAndNoAddressOrInvitationChanges() {
		scheduleElsewhere("ada", 1);
		List<Map<String, Object>> rooms = rows("select pmi, link_key, passcode, version from room order by person_id");
		List<Map<String, Object>> meetings = rows("select * from meeting order by id");
		List<Map<String, Object>> reinvites = rows("select * from reinvite");

		ChangePlan plan = move("jitsi");

		assertThat(plan.effects().users()).isEqualTo(2);
		assertThat(plan.effects().impact().meetings()).isZero();
		assertThat(address("ada")).isEqualTo("http://127.0.0.1:1/j/3456789012");
		apply(plan);
		assertThat(address("ada")).startsWith("http://127.0.0.1:1/3456789012?jwt=");
		assertThat(address("cy")).isEqualTo("http://127.0.0.1:1/j/3456789012");

		ChangePlan undo = this.roomkeeper.get(UndoPlanner.class).undo(ADA, plan.id(), "too early", PlanTiming.AT_ONCE);
		apply(undo);

		assertThat(status(undo)).isEqualTo(PlanStatus.COMPLETED);
		assertThat(address("ada")).isEqualTo("http://127.0.0.1:1/j/3456789012");
		assertThat(rows("select pmi, link_key, passcode, version from room order by person_id")).isEqualTo(rooms);
		assertThat(rows("select * from meeting order by id")).isEqualTo(meetings);
		assertThat(rows("select * from reinvite")).isEqualTo(reinvites);
	}

	@Test
	void aGroupCannotMoveToAServiceThatIsNotConfigured() {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> move("bigbluebutton"))
			.withMessageContaining("no BigBlueButton server is configured");
	}

	@Test
	void roomsLeadToTheFallbackWhileTheirServiceIsDown() {
		ServiceMonitor monitor = this.roomkeeper.get(ServiceMonitor.class);

		monitor.check();
		assertThat(address("ada")).isEqualTo("http://127.0.0.1:1/j/3456789012");
		monitor.check();

		assertThat(address("ada")).isEqualTo("here");
		assertThat(this.roomkeeper.get(AttentionItems.class).all(ADA))
			.anySatisfy((item) -> assertThat(item).isInstanceOfSatisfying(AttentionItem.ServiceDown.class,
					(down) -> assertThat(down.outage().fallback()).contains(ServiceKind.BUILT_IN)));
	}

	@Test
	void anArrivalThatAServiceReportsIsUseOfThePersonalRoom() {
		JdbcTemplate jdbc = this.roomkeeper.get(JdbcTemplate.class);
		jdbc.update("delete from room_use");
		String number = String
			.valueOf(jdbc.queryForObject("select pmi from room where person_id = ?", Long.class, id("ada")));
		ServiceReports reports = this.roomkeeper.get(ServiceReports.class);

		Stream.of(number, "9999999999", "lobby", number)
			.forEach((one) -> reports.take(new ServiceReport.Arrived(one, Optional.empty())));

		assertThat(jdbc.queryForList("select person_id from room_use", Integer.class)).containsExactly(id("ada"));
	}

	private ChangePlan move(String service) {
		ProposedAssignment moved = ProposedAssignment.locked(new Scope.Group(group("Staff").id()),
				ConfiguredServices.SETTING, new SettingValue(service), Optional.empty(), "");
		return this.roomkeeper.get(SettingsPlanner.class)
			.plan(ADA, new SettingsPlanRequest(List.of(moved), "contract ends", PlanTiming.AT_ONCE));
	}

	private String address(String host) {
		return this.roomkeeper.get(MeetingServices.class)
			.of(new PersonId(id(host)))
			.map((service) -> service.address(new ServiceRoom("3456789012", Optional.empty(), host, host), GUEST))
			.map(URI::toString)
			.orElse("here");
	}

	private List<Map<String, Object>> rows(String query) {
		return this.roomkeeper.get(JdbcTemplate.class).queryForList(query);
	}

}
