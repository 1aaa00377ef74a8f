package io.roomkeeper.console.api.forecast;

import java.time.LocalDate;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.component.ClientAddress;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the next nightly jobs will do. */
@RestController
@RequestMapping(path = "/api/v1/forecast", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Forecast",
		description = "What the next nightly jobs will do, and vetoes that hold items. The roles admin and helpdesk may read; admin may place and lift vetoes.")
class ForecastController {

	private final ForecastService forecasts;

	private final AccessTrail access;

	ForecastController(ForecastService forecasts, AccessTrail access) {
		this.forecasts = forecasts;
		this.access = access;
	}

	@GetMapping
	@Operation(operationId = "getForecast", summary = "Forecast the nightly jobs", description = """
			Counts what the next nightly jobs will do, tonight first, as far as it is known now. What changes in the \
			directory is not known.""")
	@ApiResponse(responseCode = "200", description = "The nights")
	ForecastResponse forecast(
			@Parameter(description = "The number of nights", example = "31") @RequestParam(
					defaultValue = "" + ForecastService.NIGHTS) @Min(1) @Max(ForecastService.NIGHTS) int nights,
			@AuthenticationPrincipal Actor actor) {
		return ForecastResponse.of(this.forecasts.forecast(actor, nights));
	}

	@GetMapping("/items")
	@Operation(operationId = "listForecastItems", summary = "List the items of a night",
			description = "Lists the items of one kind in one night, at most 1,000.")
	@ApiResponse(responseCode = "200", description = "The items")
	ForecastItemsResponse items(
			@Parameter(description = "The date of the night; tonight if left out",
					example = "2026-11-30") @RequestParam(required = false) @Nullable LocalDate night,
			@Parameter(description = "The kind of items",
					example = "expiry") @RequestParam(defaultValue = "expiry") String kind,
			@AuthenticationPrincipal Actor actor) {
		LocalDate date = (night != null) ? night : this.forecasts.tonight(actor);
		ForecastItemsResponse response = ForecastItemsResponse.of(date, ForecastKind.parse(kind),
				this.forecasts.items(actor, date, ForecastKind.parse(kind)));
		this.access.exported(actor, "forecast", ClientAddress.current());
		return response;
	}

}
