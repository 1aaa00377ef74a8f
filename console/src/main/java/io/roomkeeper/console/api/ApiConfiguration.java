package io.roomkeeper.console.api;

import java.util.Map;

import io.roomkeeper.audit.access.AccessTrail;
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

/** Configures the JSON handling and the errors of the API. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:io/roomkeeper/console/api/api.properties")
class ApiConfiguration {

	/** The order of the mapping: after controllers and the actuator, before the pages. */
	private static final int BEHIND_CONTROLLERS = 10;

	/** Rejects unknown JSON fields, so that a misspelt field is an error. */
	@Bean
	JsonMapperBuilderCustomizer strictJson() {
		return (builder) -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
	}

	@Bean
	ProblemHandler problemAnswer(JsonMapper json, AccessTrail trail) {
		return new ProblemHandler(new Problems(), json, trail);
	}

	/** Answers unknown API paths with a problem instead of a page. */
	@Bean
	HandlerMapping unknownMachinePaths() {
		HttpRequestHandler unknown = (request, response) -> {
			throw new NotFoundException("There is no '%s'".formatted(request.getRequestURI()),
					"See /api/openapi.json for all paths");
		};
		return new SimpleUrlHandlerMapping(Map.of(MachinePaths.API, unknown, MachinePaths.ACTUATOR, unknown),
				BEHIND_CONTROLLERS);
	}

}
