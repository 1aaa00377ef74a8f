package io.roomkeeper.store.forecast;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.forecast.ForecastStore;
import io.roomkeeper.nightly.NightlyReports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forecast and the reports of nightly jobs in the database. */
@Configuration(proxyBeanMethods = false)
public class ForecastStoreConfiguration {

	@Bean
	ForecastStore forecastStore(Jdbc jdbc) {
		return new JdbcForecastStore(jdbc);
	}

	@Bean
	NightlyReports nightlyReports(Jdbc jdbc) {
		return new JdbcNightlyReports(jdbc);
	}

}
