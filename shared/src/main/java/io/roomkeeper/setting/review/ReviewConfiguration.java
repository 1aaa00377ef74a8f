package io.roomkeeper.setting.review;

import java.time.Clock;

import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Questions about the settings of everybody. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

	@Bean
	PeopleQueries peopleQueries(SettingsService settings, SettingCatalog catalog, ResolutionModel model,
			PeoplePages pages, Clock clock) {
		return new PeopleQueries(settings, catalog, model, pages, clock);
	}

	@Bean
	PolicyReview policyReview(SettingsService settings, SettingCatalog catalog, ResolutionModel model,
			Assignments assignments, SettingExceptions exceptions, Clock clock) {
		return new PolicyReview(settings, catalog, model, assignments, exceptions, clock);
	}

}
