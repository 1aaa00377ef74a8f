package io.roomkeeper.group;

import io.roomkeeper.person.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may read and administer groups. */
@Configuration(proxyBeanMethods = false)
class GroupConfiguration {

	@Bean
	GroupRights groupRights(People people, Groups groups) {
		return new GroupRights(people, groups.administrators());
	}

}
