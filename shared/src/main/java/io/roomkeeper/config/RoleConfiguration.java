package io.roomkeeper.config;

import java.util.Set;

import io.roomkeeper.sample.SampleOrganisation;
import io.roomkeeper.signin.RoleGroups;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who may do what: the groups of {@code roomkeeper.roles.*}, and for the sample
 * organisation its own where these are not set.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoleProperties.class)
public class RoleConfiguration {

	@Bean
	RoleGroups roleGroups(RoleProperties properties, ObjectProvider<SampleOrganisation> sample) {
		boolean isSample = sample.getIfAvailable() != null;
		return new RoleGroups(or(properties.admin(), isSample ? Set.of(SampleOrganisation.ADMINS) : Set.of()),
				or(properties.helpdesk(), isSample ? Set.of(SampleOrganisation.HELPDESK) : Set.of()));
	}

	private static Set<String> or(Set<String> configured, Set<String> usual) {
		return configured.isEmpty() ? usual : configured;
	}

}
