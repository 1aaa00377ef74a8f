package io.roomkeeper.store.forecast;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.forecast.ForecastStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forecast in the database. */
@Configuration(proxyBeanMethods = false)
public class ForecastStoreConfiguration {

	@Bean
	ForecastStore forecastStore(Jdbc jdbc) {
		return new JdbcForecastStore(jdbc);
	}

}
