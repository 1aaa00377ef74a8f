package io.roomkeeper.setting.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingCatalogTests {

	private final SettingCatalog catalog = SettingCatalog.standard();

	@Test
	void knowsTheMeetingTabInAllItsSectionsAndRoomkeepersOwnSetting() {
		assertThat(this.catalog.all()).hasSizeGreaterThanOrEqualTo(80);
		assertThat(this.catalog.all()).extracting(SettingDefinition::section).contains(Section.values());
	}

	@Test
	void knowsEverySettingThatTouchesPersonalRooms() {
		assertThat(List.of("schedule_meeting.personal_meeting", "schedule_meeting.use_pmi_for_scheduled_meetings",
				"schedule_meeting.use_pmi_for_instant_meetings", "schedule_meeting.require_password_for_pmi_meetings",
				"meeting_security.embed_password_in_join_link", "meeting_security.waiting_room",
				"schedule_meeting.join_before_host", "schedule_meeting.jbh_time",
				"schedule_meeting.meeting_authentication", "in_meeting.file_transfer"))
			.allSatisfy((key) -> assertThat(this.catalog.get(key).key().text()).isEqualTo(key));
	}

	@Test
	void findsASettingByItsAlias() {
		assertThat(this.catalog.get("in_meeting.waiting_room").key())
			.isEqualTo(new SettingKey("meeting_security.waiting_room"));
	}

	@Test
	void namesTheNearestKeyForAnUnknownOne() {
		assertThatThrownBy(() -> this.catalog.get("meeting_security.waitingroom"))
			.isInstanceOf(UnknownSettingException.class)
			.hasMessageContaining("meeting_security.waiting_room");
	}

	@Test
	void usesEachNameOnce() {
		List<SettingKey> names = new ArrayList<>();
		this.catalog.all().forEach((definition) -> {
			names.add(definition.key());
			names.addAll(definition.aliases());
		});

		assertThat(names).doesNotHaveDuplicates();
	}

	@Test
	void allowsEveryValueItNamesItself() {
		assertThat(this.catalog.all()).allSatisfy((definition) -> {
			assertThat(definition.accepts(definition.defaultValue())).isTrue();
			assertThat(definition.accepts(definition.off())).isTrue();
			assertThat(definition.recommended().stream()).allMatch(definition::accepts);
			assertThat(definition.forcedByPlan().values()).allMatch(definition::accepts);
			if (!definition.safestFirst().isEmpty()) {
				assertThat(definition.safestFirst()).containsExactlyInAnyOrderElementsOf(definition.values());
			}
		});
	}

	@Test
	void hasTheParentOfEveryChild() {
		assertThat(this.catalog.all()).allSatisfy((definition) -> assertThat(definition.needs().parent().stream())
			.allMatch((parent) -> this.catalog.get(parent).type() == SettingType.BOOLEAN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void hasAllTextsInBothLanguages(String language) {
		SettingTexts texts = SettingTexts.in(Locale.of(language));
		Set<String> names = new HashSet<>();

		for (SettingDefinition definition : this.catalog.all()) {
			assertThat(names.add(texts.name(definition.key()))).as("the only %s", definition.key()).isTrue();
			assertThat(texts.help(definition.key())).endsWith(".");
			definition.values().forEach((value) -> assertThat(texts.value(definition, value)).isNotBlank());
		}
		this.catalog.rules().forEach((rule) -> assertThat(texts.rule(rule)).isNotBlank().doesNotContain("{0}"));
		assertThat(Section.values()).allSatisfy((section) -> assertThat(texts.section(section)).isNotBlank());
	}

	@Test
	void refusesAValueThatIsNotAllowedAndNamesThoseThatAre() {
		SettingDefinition early = this.catalog.get("schedule_meeting.jbh_time");

		assertThat(early.value("10")).isEqualTo(new SettingValue("10"));
		assertThatThrownBy(() -> early.value("7")).hasMessageContaining("0 or 5 or 10 or 15");
	}

	@Test
	void appliesParentsBeforeTheirChildren() {
		List<DependencyRule> rules = this.catalog.rules();

		for (int i = 0; i < rules.size(); i++) {
			SettingKey target = rules.get(i).target();
			assertThat(rules.subList(0, i)).filteredOn((rule) -> DependencyRule.PARENT.equals(rule.id()))
				.noneMatch((rule) -> rule.when().stream().anyMatch((condition) -> condition.key().equals(target)));
		}
	}

}
