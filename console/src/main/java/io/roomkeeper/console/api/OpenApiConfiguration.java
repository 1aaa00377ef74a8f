package io.roomkeeper.console.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.roomkeeper.console.api.setting.ExplanationFields;
import io.roomkeeper.console.api.usage.UsageController;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the OpenAPI document, which is public. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

	/** The path of the document. */
	public static final String PATH = "/api/openapi.json";

	private static final String BEARER = "bearer";

	private static final String PROBLEM = "#/components/schemas/Problem";

	@Bean
	OpenAPI description() {
		return new OpenAPI()
			.info(new Info().title("Roomkeeper")
				.version("1")
				.summary("Personal meeting rooms of an organisation, kept in order")
				.description("""
						Every request carries a token as `Authorization: Bearer TOKEN`; an admin makes one with \
						`./roomkeeper token create`. Whatever is not done is answered with a problem (RFC 9457), whose \
						`code` says which one. Fields may be added; none is taken away under /api/v1.""")
				.license(new License().name("Apache-2.0").identifier("Apache-2.0")))
			.servers(List.of(new Server().url("/").description("This console")))
			.components(new Components().addSecuritySchemes(BEARER,
					new SecurityScheme().type(SecurityScheme.Type.HTTP)
						.scheme("bearer")
						.description("A token that acts for a person, with the role admin, helpdesk or usage")))
			.addSecurityItem(new SecurityRequirement().addList(BEARER));
	}

	@Bean
	OpenApiCustomizer problems() {
		return (api) -> {
			ResolvedSchema problem = ModelConverters.getInstance(true).readAllAsResolvedSchema(Problem.class);
			problem.referencedSchemas.forEach(api.getComponents()::addSchemas);
			api.getComponents().addSchemas("Problem", problem.schema);
			api.getPaths()
				.forEach((path, item) -> item.readOperationsMap()
					.forEach((method, operation) -> codes(path, method).forEach((code) -> describe(operation, code))));
		};
	}

	/** Marks a person's room as nullable. A plain schema reference cannot be nullable. */
	@Bean
	OpenApiCustomizer peopleWithoutRoom() {
		return (api) -> {
			for (String person : List.of("User", "UserSummary")) {
				api.getComponents()
					.getSchemas()
					.computeIfPresent(person, (_, schema) -> schema.addProperty("room", roomOrNull()));
			}
		};
	}

	/**
	 * Adds the descriptions of an explanation's fields. The types themselves are in the
	 * domain, because commands use them too.
	 */
	@Bean
	OpenApiCustomizer explanation() {
		return (api) -> ExplanationFields.DESCRIPTIONS.forEach((type, fields) -> {
			Schema<?> schema = api.getComponents().getSchemas().get(type.getSimpleName());
			if (schema != null) {
				schema.setRequired(fields.keySet().stream().sorted().toList());
				fields.forEach((field, text) -> schema.getProperties()
					.computeIfPresent(field, (_, property) -> property.description(text)));
			}
		});
	}

	private static Schema<Object> roomOrNull() {
		Schema<Object> either = new Schema<>();
		either.addAnyOfItem(new Schema<>().$ref("#/components/schemas/Room"));
		either.addAnyOfItem(new Schema<>().types(Set.of("null")));
		either.description("Their room; null until a sync has given them one");
		return either;
	}

	private static Stream<ProblemCode> codes(String path, PathItem.HttpMethod method) {
		Stream<ProblemCode> always = Stream.of(ProblemCode.INVALID_INPUT, ProblemCode.NOT_AUTHENTICATED,
				ProblemCode.ACCESS_DENIED, ProblemCode.NOT_ACCEPTABLE, ProblemCode.INTERNAL_ERROR,
				ProblemCode.STORE_UNAVAILABLE);
		Stream<ProblemCode> named = path.contains("{") ? Stream.of(ProblemCode.NOT_FOUND) : Stream.of();
		boolean sends = method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT
				|| method == PathItem.HttpMethod.PATCH;
		Stream<ProblemCode> sent = sends ? Stream.of(ProblemCode.TOO_LARGE, ProblemCode.UNSUPPORTED_MEDIA_TYPE)
				: Stream.of();
		return Stream.of(always, named, sent, conflicts(path, method)).flatMap((codes) -> codes);
	}

	private static Stream<ProblemCode> conflicts(String path, PathItem.HttpMethod method) {
		boolean starts = path.endsWith("/runs") || path.equals(UsageController.PATH);
		if (starts && method == PathItem.HttpMethod.POST) {
			return Stream.of(ProblemCode.JOB_ALREADY_RUNNING);
		}
		if (path.startsWith("/api/v1/meetings/") && method == PathItem.HttpMethod.PATCH) {
			return Stream.of(ProblemCode.PRECONDITION_FAILED, ProblemCode.PRECONDITION_REQUIRED);
		}
		if (path.startsWith("/api/v1/meetings/") && method == PathItem.HttpMethod.DELETE) {
			return Stream.of(ProblemCode.PRECONDITION_FAILED);
		}
		if (path.startsWith("/api/v1/groups/{id}") && !path.contains("/settings") && !path.contains("/administrators")
				&& method != PathItem.HttpMethod.GET) {
			return Stream.of(ProblemCode.NEEDS_PLAN);
		}
		boolean changes = method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.DELETE;
		boolean asks = path.endsWith("/exception-requests") && method == PathItem.HttpMethod.POST;
		return (asks || (changes && path.contains("/settings/")) || (changes && path.contains("/exception-requests/")))
				? Stream.of(ProblemCode.CONFLICT) : Stream.of();
	}

	private static void describe(Operation operation, ProblemCode code) {
		Content content = new Content().addMediaType("application/problem+json",
				new MediaType().schema(new Schema<>().$ref(PROBLEM)));
		operation.getResponses()
			.addApiResponse(String.valueOf(code.status().value()),
					new ApiResponse().description(code.title()).content(content));
	}

}
