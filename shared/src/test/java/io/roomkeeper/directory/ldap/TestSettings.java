package io.roomkeeper.directory.ldap;

import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as they come from a configuration. */
final class TestSettings {

	private TestSettings() {
	}

	static DirectorySettings of(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties))
			.bind("roomkeeper.directory", DirectoryProperties.class)
			.get()
			.settings();
	}

}
