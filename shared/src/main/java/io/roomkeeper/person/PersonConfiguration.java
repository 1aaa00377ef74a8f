package io.roomkeeper.person;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finding people. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

	@Bean
	PersonLookup personLookup(People people) {
		return new PersonLookup(people);
	}

	@Bean
	PeoplePages peoplePages(NameList names, People people) {
		return new PeoplePages(names, people);
	}

}
