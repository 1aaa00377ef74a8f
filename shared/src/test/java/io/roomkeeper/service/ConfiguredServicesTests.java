package io.roomkeeper.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingValue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ConfiguredServicesTests {

	private static final MeetingService TEMPLATE = new UrlTemplate("https://meet.example.org/{number}",
			new ServiceClient(Duration.ofSeconds(2)));

	@Test
	void theSettingStartsWithTheStandardServiceAndRefusesOnesThatAreNotConfigured() {
		SettingDefinition setting = SettingCatalog.standard()
			.installed(new ConfiguredServices(List.of(TEMPLATE), ServiceKind.TEMPLATE, Optional.empty()).values())
			.get(ConfiguredServices.SETTING);

		assertThat(setting.defaultValue()).isEqualTo(new SettingValue("template"));
		assertThat(setting.value("built_in")).isEqualTo(new SettingValue("built_in"));
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> setting.value("jitsi"))
			.withMessage("jitsi is not available for roomkeeper.meeting_service: no Jitsi installation is configured. "
					+ "Configure it first, or use built_in or template.");
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> setting.value("skype"))
			.withMessageContaining("is not a value of roomkeeper.meeting_service");
	}

	@Test
	void everyKindOfServiceIsAValueOfTheSetting() {
		assertThat(SettingCatalog.standard().get(ConfiguredServices.SETTING).values()).extracting(SettingValue::text)
			.containsExactly("built_in", "template", "jitsi", "bigbluebutton")
			.allSatisfy((code) -> assertThat(ServiceKind.of(code)).isPresent());
	}

	@Test
	void neitherTheStandardNorTheFallbackCanBeAServiceThatIsNotConfigured() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ConfiguredServices(List.of(), ServiceKind.JITSI, Optional.empty()));
		assertThatIllegalArgumentException().isThrownBy(() -> new ConfiguredServices(List.of(TEMPLATE),
				ServiceKind.TEMPLATE, Optional.of(ServiceKind.BIGBLUEBUTTON)));
	}

}
