package io.roomkeeper.directory.ldap.doctor;

import io.roomkeeper.directory.DirectoryDoctor;
import io.roomkeeper.directory.ldap.LdapConfiguration;
import io.roomkeeper.directory.ldap.LdapUserDirectory;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the doctor for the directory of {@link LdapConfiguration}. */
@Configuration(proxyBeanMethods = false)
public class DoctorConfiguration {

	@Bean
	DirectoryDoctor directoryDoctor(DirectorySettings settings) {
		return new LdapDoctor(settings, new LdapUserDirectory(settings));
	}

}
