package io.roomkeeper.directory.ldap;

import java.util.Map;

import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as they come from a configuration. */
public final class TestSettings {

	private TestSettings() {
	}

	public static DirectorySettings of(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties))
			.bind("roomkeeper.directory", DirectoryProperties.class)
			.get()
			.settings();
	}

}
