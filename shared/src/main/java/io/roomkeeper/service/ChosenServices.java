package io.roomkeeper.service;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.SettingsService;

/**
 * Chooses the service of a host by the effective setting. A service that is no longer
 * configured is replaced by the standard one, and one that is down by the fallback.
 */
final class ChosenServices implements MeetingServices {

	private final SettingsService settings;

	private final ConfiguredServices configured;

	private final ServiceMonitor monitor;

	ChosenServices(SettingsService settings, ConfiguredServices configured, ServiceMonitor monitor) {
		this.settings = settings;
		this.configured = configured;
		this.monitor = monitor;
	}

	@Override
	public Optional<MeetingService> of(PersonId host) {
		if (this.configured.external().isEmpty()) {
			return Optional.empty();
		}
		ServiceKind chosen = ServiceKind.of(this.settings.applies(host, ConfiguredServices.SETTING).text())
			.filter(this.configured::offers)
			.orElse(this.configured.standard());
		return this.configured.external(this.monitor.inPlaceOf(chosen));
	}

	@Override
	public Set<String> origins() {
		return this.configured.external().stream().map(MeetingService::origin).collect(Collectors.toSet());
	}

}
