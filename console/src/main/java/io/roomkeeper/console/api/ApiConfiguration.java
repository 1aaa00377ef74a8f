package io.roomkeeper.console.api;

import java.util.Map;

import io.roomkeeper.failure.NotFoundException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** How the API reads, answers and fails. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:io/roomkeeper/console/api/api.properties")
class ApiConfiguration {

	/** After controllers and the actuator's own mapping, before the pages. */
	private static final int BEHIND_CONTROLLERS = 10;

	/** A misspelt field is a mistake and not a wish for the default. */
	@Bean
	JsonMapperBuilderCustomizer strictJson() {
		return (builder) -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
	}

	@Bean
	ProblemAnswer problemAnswer(JsonMapper json) {
		return new ProblemAnswer(new Problems(), json);
	}

	/** Keeps unknown addresses of machines from ending as a page. */
	@Bean
	HandlerMapping unknownMachinePaths() {
		HttpRequestHandler unknown = (request, response) -> {
			throw new NotFoundException("There is no '%s'".formatted(request.getRequestURI()),
					"See /api/openapi.json for what there is");
		};
		return new SimpleUrlHandlerMapping(Map.of(MachinePaths.API, unknown, MachinePaths.ACTUATOR, unknown),
				BEHIND_CONTROLLERS);
	}

}
