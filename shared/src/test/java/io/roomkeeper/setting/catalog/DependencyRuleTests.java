package io.roomkeeper.setting.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.roomkeeper.setting.resolution.Decision;
import io.roomkeeper.setting.resolution.Dependencies;
import io.roomkeeper.setting.resolution.Level;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DependencyRuleTests {

	private static final List<String> DOOR = List.of("schedule_meeting.require_password_for_pmi_meetings",
			"schedule_meeting.meeting_authentication", "meeting_security.waiting_room",
			"schedule_meeting.join_before_host");

	private final SettingCatalog catalog = SettingCatalog.standard();

	@Test
	void keepRoomsClosedAndRulesUnbrokenForAnyChoices() {
		List<DependencyRule> rules = this.catalog.rules()
			.stream()
			.filter((rule) -> DOOR.contains(rule.target().text()))
			.toList();

		assertThat(rules).hasSize(3);
		assertThat(everyCombination()).hasSize(36).allSatisfy((chosen) -> {
			Dependencies after = new Dependencies(this.catalog.rules(), chosen);
			assertThat(rules).filteredOn((rule) -> holds(rule, after))
				.allMatch((rule) -> after.decision(rule.target()).value().equals(rule.value()));
			assertThat(guards(after)).isNotEmpty();
		});
	}

	private static List<String> guards(Dependencies after) {
		String passcode = value(after, DOOR.get(0));
		boolean asked = "all".equals(passcode)
				|| ("jbh_only".equals(passcode) && "true".equals(value(after, DOOR.get(3))));
		return Stream
			.of(asked ? "passcode" : "", "anybody".equals(value(after, DOOR.get(1))) ? "" : "sign-in",
					"true".equals(value(after, DOOR.get(2))) ? "waiting room" : "")
			.filter((guard) -> !guard.isEmpty())
			.toList();
	}

	private static boolean holds(DependencyRule rule, Dependencies after) {
		return rule.when()
			.stream()
			.allMatch((condition) -> condition.oneOf().contains(after.decision(condition.key()).value()));
	}

	private static String value(Dependencies after, String key) {
		return after.decision(new SettingKey(key)).value().text();
	}

	private List<Map<SettingKey, Decision>> everyCombination() {
		List<Map<SettingKey, Decision>> combinations = List.of(Map.of());
		for (String name : DOOR) {
			SettingDefinition definition = this.catalog.get(name);
			List<Map<SettingKey, Decision>> longer = new ArrayList<>();
			for (Map<SettingKey, Decision> before : combinations) {
				for (SettingValue value : definition.values()) {
					Map<SettingKey, Decision> more = new LinkedHashMap<>(before);
					more.put(definition.key(), new Decision(value, false, new Level.OwnChoice()));
					longer.add(more);
				}
			}
			combinations = longer;
		}
		return combinations;
	}

}
