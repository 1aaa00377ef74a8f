package io.roomkeeper.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.roomkeeper.setting.catalog.InstalledValues;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.text.Message;

/**
 * The meeting services of an installation. Its own room page is always among them.
 *
 * @param external the services that are configured, one of a kind
 * @param standard the service where nothing is set
 * @param fallback the service to which rooms lead while theirs does not answer; empty if
 * they wait for it
 */
public record ConfiguredServices(List<MeetingService> external, ServiceKind standard, Optional<ServiceKind> fallback) {

	/** The setting that chooses the service of rooms and meetings. */
	public static final SettingKey SETTING = new SettingKey("roomkeeper.meeting_service");

	/**
	 * @throws IllegalArgumentException if the standard or the fallback is not configured
	 */
	public ConfiguredServices {
		external = List.copyOf(external);
		Set<ServiceKind> known = external.stream().map(MeetingService::kind).collect(Collectors.toSet());
		known.add(ServiceKind.BUILT_IN);
		if (!known.contains(standard) || fallback.filter(Predicate.not(known::contains)).isPresent()) {
			throw new IllegalArgumentException("Not configured: " + standard + " " + fallback);
		}
	}

	/** Returns whether rooms can lead to a service of that kind. */
	public boolean offers(ServiceKind kind) {
		return kind == ServiceKind.BUILT_IN || external(kind).isPresent();
	}

	/** Returns the service of that kind; empty for Roomkeeper's own room page. */
	public Optional<MeetingService> external(ServiceKind kind) {
		return this.external.stream().filter((service) -> service.kind() == kind).findFirst();
	}

	/** Returns the values that the setting has here. */
	public InstalledValues values() {
		return new InstalledValues(SETTING, new SettingValue(this.standard.code()),
				Arrays.stream(ServiceKind.values())
					.filter((kind) -> !offers(kind))
					.collect(Collectors.toMap((kind) -> new SettingValue(kind.code()),
							(kind) -> Message.of("service.unconfigured." + kind.code()))));
	}

}
