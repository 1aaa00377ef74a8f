package io.roomkeeper.config;

import io.roomkeeper.groupadmin.GroupAdministratorService;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.GroupQueries;
import io.roomkeeper.groupadmin.LocalGroups;
import io.roomkeeper.groupadmin.LocalMembers;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.person.NameList;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.review.PeopleQueries;
import io.roomkeeper.setting.review.PolicyReview;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The services around groups that check who asks. */
@Configuration(proxyBeanMethods = false)
public class GroupConfiguration {

	@Bean
	GroupOrder groupOrder(SettingsService settings) {
		return new GroupOrder(settings);
	}

	@Bean
	LocalGroups localGroups(SettingsService settings, GroupOrder order) {
		return new LocalGroups(settings, order);
	}

	@Bean
	MissingGroups missingGroups(SettingsService settings, GroupOrder order) {
		return new MissingGroups(settings, order);
	}

	@Bean
	LocalMembers localMembers(SettingsService settings, GroupOrder order, PeoplePages pages) {
		return new LocalMembers(settings, order, pages);
	}

	@Bean
	GroupAdministratorService groupAppointments(SettingsService settings, GroupOrder order) {
		return new GroupAdministratorService(settings, order);
	}

	@Bean
	PeoplePages peoplePages(NameList names, People people) {
		return new PeoplePages(names, people);
	}

	@Bean
	GroupQueries groupBook(SettingsService settings, GroupOrder order, GroupAdministratorService appointments,
			PeoplePages pages) {
		return new GroupQueries(settings, order, appointments, pages);
	}

	@Bean
	PeopleQueries peopleQuestions(SettingsService settings, PeoplePages pages) {
		return new PeopleQueries(settings, pages);
	}

	@Bean
	PolicyReview policyReview(SettingsService settings) {
		return new PolicyReview(settings);
	}

}
