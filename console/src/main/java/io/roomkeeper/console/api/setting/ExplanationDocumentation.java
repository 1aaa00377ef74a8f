package io.roomkeeper.console.api.setting;

import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Documents the fields of explanations in the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class ExplanationDocumentation {

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

}
