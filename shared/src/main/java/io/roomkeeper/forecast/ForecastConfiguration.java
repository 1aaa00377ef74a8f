package io.roomkeeper.forecast;

import java.time.Clock;
import java.util.List;

import io.roomkeeper.account.Account;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlannedWaves;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.reinvite.host.HostMailing;
import io.roomkeeper.room.GracePeriod;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.licence.LicenceGrace;
import io.roomkeeper.room.licence.LicenceTakeBack;
import io.roomkeeper.run.Runs;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.SettingExceptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forecast of the nightly job. */
@Configuration(proxyBeanMethods = false)
class ForecastConfiguration {

	@Bean
	RoomForecast roomForecast(ForecastStore store, RoomLedger ledger, People people) {
		return new RoomForecast(store, ledger, people);
	}

	@Bean
	RetirementForecast retirementForecast(ForecastStore store, GracePeriod grace, Account account) {
		return new RetirementForecast(store, grace, account);
	}

	@Bean
	LicenceForecast licenceForecast(LicenceTakeBack licences, LicenceGrace grace, People people) {
		return new LicenceForecast(licences, grace, people);
	}

	@Bean
	EndsForecast endsForecast(Assignments assignments, SettingExceptions exceptions, People people, Groups groups,
			Account account) {
		return new EndsForecast(assignments, exceptions, people, groups, account);
	}

	@Bean
	PlanForecast planForecast(ChangePlans plans, Account account) {
		return new PlanForecast(plans, account);
	}

	@Bean
	WaveForecast waveForecast(ChangePlans plans, PlannedWaves waves) {
		return new WaveForecast(plans, waves);
	}

	@Bean
	NumberForecast numberForecast(ForecastStore store) {
		return new NumberForecast(store);
	}

	@Bean
	ReminderForecast reminderForecast(HostMailing mailing, People people) {
		return new ReminderForecast(mailing, people);
	}

	@Bean
	ForecastService forecastService(List<ForecastPart> parts, Runs runs, Account account, Clock clock) {
		return new ForecastService(parts, runs, account, clock);
	}

}
