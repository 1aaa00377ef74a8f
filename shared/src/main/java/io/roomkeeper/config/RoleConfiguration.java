package io.roomkeeper.config;

import java.util.Set;

import io.roomkeeper.sample.SampleOrganisation;
import io.roomkeeper.sample.SampleSignIns;
import io.roomkeeper.signin.RoleGroups;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures roles from the groups of {@code roomkeeper.roles.*}. If these are not set,
 * the sample organisation uses its own groups.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoleProperties.class)
public class RoleConfiguration {

	@Bean
	RoleGroups roleGroups(RoleProperties properties, ObjectProvider<SampleSignIns> sample) {
		boolean isSample = sample.getIfAvailable() != null;
		return new RoleGroups(or(properties.admin(), isSample ? Set.of(SampleOrganisation.ADMINS) : Set.of()),
				or(properties.helpdesk(), isSample ? Set.of(SampleOrganisation.HELPDESK) : Set.of()));
	}

	private static Set<String> or(Set<String> configured, Set<String> usual) {
		return configured.isEmpty() ? usual : configured;
	}

}
