package io.roomkeeper.directory.ldap;

import io.roomkeeper.directory.DirectoryDoctor;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.doctor.LdapDoctor;
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
