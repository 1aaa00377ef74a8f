package io.roomkeeper.config;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The features: imports the configuration that is in the package of each, and supplies
 * them with what is configured by properties.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackages = "io.roomkeeper", resourcePattern = "**/*Configuration.class",
		excludeFilters = @Filter(type = FilterType.REGEX,
				pattern = "io\\.roomkeeper\\.(batch|config|console|database|directory|sample|store)\\..*"))
@Import(PropertyConfiguration.class)
public class ServiceConfiguration {

}
