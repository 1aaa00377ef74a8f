package io.roomkeeper.nightly;

import io.roomkeeper.account.Account;
import io.roomkeeper.forecast.ForecastService;
import io.roomkeeper.overview.AttentionItems;
import io.roomkeeper.run.Runs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reports of nightly jobs. */
@Configuration(proxyBeanMethods = false)
class NightlyConfiguration {

	@Bean
	NightlyReportWriter nightlyReportWriter(Runs runs, AttentionItems attention, ForecastService forecasts,
			Account account) {
		return new NightlyReportWriter(runs, attention, forecasts, account);
	}

	@Bean
	NightlyReportService nightlyReportService(NightlyReports reports) {
		return new NightlyReportService(reports);
	}

}
