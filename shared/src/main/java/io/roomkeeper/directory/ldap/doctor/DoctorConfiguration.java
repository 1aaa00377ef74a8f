package io.roomkeeper.directory.ldap.doctor;

import io.roomkeeper.directory.DirectoryDoctor;
import io.roomkeeper.directory.ldap.LdapConfiguration;
import io.roomkeeper.directory.ldap.LdapUserDirectory;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doctor of the directory that {@link LdapConfiguration} connects to. */
@Configuration(proxyBeanMethods = false)
public class DoctorConfiguration {

	@Bean
	DirectoryDoctor directoryDoctor(DirectorySettings settings) {
		return new LdapDoctor(settings, new LdapUserDirectory(settings));
	}

}
