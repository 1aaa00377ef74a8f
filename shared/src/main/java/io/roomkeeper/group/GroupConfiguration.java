package io.roomkeeper.group;

import io.roomkeeper.person.PersonLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may read and administer groups. */
@Configuration(proxyBeanMethods = false)
class GroupConfiguration {

	@Bean
	GroupRights groupRights(PersonLookup people, Groups groups) {
		return new GroupRights(people, groups.administrators());
	}

}
