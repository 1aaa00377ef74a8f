package io.roomkeeper.console.api.forecast;

import java.time.LocalDate;
import java.util.List;

import io.roomkeeper.forecast.Forecast;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastNight;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** What the next nightly jobs will do. */
@Schema(name = "Forecast", description = "What the next nightly jobs will do")
record ForecastResponse(
		@Schema(requiredMode = REQUIRED, description = "The nights, tonight first") List<Night> nights) {

	static ForecastResponse of(Forecast forecast) {
		return new ForecastResponse(forecast.nights().stream().map(Night::of).toList());
	}

	/** What one nightly job will do. */
	@Schema(name = "ForecastNight", description = "What one nightly job will do")
	record Night(
			@Schema(requiredMode = REQUIRED, description = "The date for which the job runs",
					example = "2026-11-30") LocalDate date,
			@Schema(requiredMode = REQUIRED, description = "Rooms of missing people that retire",
					example = "0") int retirements,
			@Schema(requiredMode = REQUIRED, description = "Locks that end", example = "1") int locks,
			@Schema(requiredMode = REQUIRED, description = "Exceptions that end", example = "2") int exceptions,
			@Schema(requiredMode = REQUIRED, description = "Plans that lapse", example = "0") int plans,
			@Schema(requiredMode = REQUIRED, description = "Rooms that expire", example = "12") int expiries,
			@Schema(requiredMode = REQUIRED, description = "Items of plans that are applied in waves",
					example = "0") int waves,
			@Schema(requiredMode = REQUIRED, description = "Owners who are warned", example = "31") int warnings,
			@Schema(requiredMode = REQUIRED, description = "Personal links that are taken back",
					example = "0") int links,
			@Schema(requiredMode = REQUIRED, description = "People who are warned about their link",
					example = "0") int linkWarnings,
			@Schema(requiredMode = REQUIRED, description = "Numbers that are released", example = "4") int numbers,
			@Schema(requiredMode = REQUIRED, description = "Hosts who are informed or reminded of re-invites",
					example = "0") int reminders) {

		static Night of(ForecastNight night) {
			return new Night(night.date(), night.count(ForecastKind.RETIREMENT), night.count(ForecastKind.LOCK),
					night.count(ForecastKind.EXCEPTION), night.count(ForecastKind.PLAN),
					night.count(ForecastKind.EXPIRY), night.count(ForecastKind.WAVE), night.count(ForecastKind.WARNING),
					night.count(ForecastKind.LINK), night.count(ForecastKind.LINK_WARNING),
					night.count(ForecastKind.NUMBER), night.count(ForecastKind.REMINDER));
		}

	}

}
