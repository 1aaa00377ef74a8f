package io.roomkeeper.room.passcode;

import io.roomkeeper.setting.SettingsService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules for passcodes. */
@Configuration(proxyBeanMethods = false)
class PasscodeConfiguration {

	@Bean
	PasscodePolicy passcodePolicy(SettingsService settings) {
		return new PasscodePolicy(settings);
	}

}
