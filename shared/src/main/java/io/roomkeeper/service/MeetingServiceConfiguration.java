package io.roomkeeper.service;

import java.time.Clock;

import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.InstalledValues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which meeting service a room leads to. */
@Configuration(proxyBeanMethods = false)
class MeetingServiceConfiguration {

	@Bean
	InstalledValues meetingServiceValues(ConfiguredServices configured) {
		return configured.values();
	}

	@Bean
	ServiceMonitor serviceMonitor(ConfiguredServices configured, ServiceOutages outages,
			AuditedTransaction transaction) {
		return new ServiceMonitor(configured, outages, transaction);
	}

	@Bean
	ServiceDoctor serviceDoctor(ConfiguredServices configured, Clock clock) {
		return new ServiceDoctor(configured, clock);
	}

	@Bean
	MeetingServices meetingServices(SettingsService settings, ConfiguredServices configured, ServiceMonitor monitor) {
		return new ChosenServices(settings, configured, monitor);
	}

}
