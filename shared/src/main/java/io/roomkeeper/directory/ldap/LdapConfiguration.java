package io.roomkeeper.directory.ldap;

import io.roomkeeper.directory.DirectoryWriter;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Configures the directory of {@code roomkeeper.directory.*}. Without a configured
 * address, the importing class must provide {@link DirectorySettings}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ DirectoryProperties.class, PublishProperties.class })
public class LdapConfiguration {

	@Bean
	@Conditional(DirectoryConfigured.class)
	DirectorySettings directorySettings(DirectoryProperties properties) {
		return properties.settings();
	}

	@Bean
	UserDirectory userDirectory(DirectorySettings settings) {
		return new LdapUserDirectory(settings);
	}

	@Bean
	DirectoryWriter directoryWriter(DirectorySettings settings, PublishProperties publish) {
		return new LdapWriter(settings, new LdapUserDirectory(settings), publish.inForce());
	}

}
