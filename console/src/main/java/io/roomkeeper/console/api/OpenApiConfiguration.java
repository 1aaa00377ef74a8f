package io.roomkeeper.console.api;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
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
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

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
				.summary("Manages the personal meeting rooms of an organisation")
				.description(
						"""
								Every request carries a token as `Authorization: Bearer TOKEN`. An admin makes tokens on the page \
								Tokens or with `./roomkeeper token create`. A request that fails gets a problem (RFC 9457), whose \
								`code` tells the reason. Fields may be added; none is removed under /api/v1.""")
				.license(new License().name("Apache-2.0").identifier("Apache-2.0")))
			.servers(List.of(new Server().url("/").description("This console")))
			.components(new Components().addSecuritySchemes(BEARER,
					new SecurityScheme().type(SecurityScheme.Type.HTTP)
						.scheme("bearer")
						.description("A token that acts for a person or for a service")))
			.addSecurityItem(new SecurityRequirement().addList(BEARER));
	}

	@Bean
	OpenApiCustomizer problemSchema() {
		return (api) -> {
			ResolvedSchema problem = ModelConverters.getInstance(true).readAllAsResolvedSchema(Problem.class);
			problem.referencedSchemas.forEach(api.getComponents()::addSchemas);
			api.getComponents().addSchemas("Problem", problem.schema);
		};
	}

	/** Describes how each operation fails. */
	@Bean
	OperationCustomizer problems() {
		return (operation, method) -> {
			codes(method).collect(Collectors.groupingBy(ProblemCode::status, TreeMap::new, Collectors.toList()))
				.forEach((status, codes) -> describe(operation, status, codes));
			return operation;
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

	private static Schema<Object> roomOrNull() {
		Schema<Object> either = new Schema<>();
		either.addAnyOfItem(new Schema<>().$ref("#/components/schemas/Room"));
		either.addAnyOfItem(new Schema<>().types(Set.of("null")));
		either.description("Their room; null until a sync has given them one");
		return either;
	}

	private static Stream<ProblemCode> codes(HandlerMethod method) {
		Stream<ProblemCode> always = Stream.of(ProblemCode.INVALID_INPUT, ProblemCode.NOT_AUTHENTICATED,
				ProblemCode.ACCESS_DENIED, ProblemCode.NOT_ACCEPTABLE, ProblemCode.INTERNAL_ERROR,
				ProblemCode.STORE_UNAVAILABLE);
		Stream<ProblemCode> named = takes(method, PathVariable.class) ? Stream.of(ProblemCode.NOT_FOUND) : Stream.of();
		Stream<ProblemCode> sent = takes(method, RequestBody.class)
				? Stream.of(ProblemCode.TOO_LARGE, ProblemCode.UNSUPPORTED_MEDIA_TYPE) : Stream.of();
		FailsWith own = method.getMethodAnnotation(FailsWith.class);
		return Stream.of(always, named, sent, (own != null) ? Stream.of(own.value()) : Stream.<ProblemCode>of())
			.flatMap((codes) -> codes);
	}

	private static boolean takes(HandlerMethod method, Class<? extends Annotation> annotation) {
		return Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> parameter.hasParameterAnnotation(annotation));
	}

	private static void describe(Operation operation, HttpStatus status, List<ProblemCode> codes) {
		Content content = new Content().addMediaType("application/problem+json",
				new MediaType().schema(new Schema<>().$ref(PROBLEM)));
		String text = codes.stream().map((code) -> code.title() + " (" + code + ')').collect(Collectors.joining("; "));
		operation.getResponses()
			.addApiResponse(String.valueOf(status.value()), new ApiResponse().description(text).content(content));
	}

}
