package io.roomkeeper.config;

import java.util.Locale;
import java.util.Set;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Nearest;

/**
 * Refuses to start with an unknown {@code roomkeeper.*} key. Otherwise a misspelt key
 * would silently leave the default in force.
 */
class UnknownKeys implements BeanFactoryPostProcessor {

	private final ConfigurableEnvironment environment;

	UnknownKeys(ConfigurableEnvironment environment) {
		this.environment = environment;
	}

	/**
	 * Checks every key before any bean is created.
	 * @throws InvalidInputException for the first unknown key
	 */
	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
		KnownKeys known = KnownKeys.ofProduct();
		for (PropertySource<?> source : this.environment.getPropertySources()) {
			if (source instanceof EnumerablePropertySource<?> enumerable) {
				boolean variables = source instanceof SystemEnvironmentPropertySource;
				for (String name : enumerable.getPropertyNames()) {
					check(name, variables, known);
				}
			}
		}
	}

	private static void check(String name, boolean variable, KnownKeys known) {
		if (variable && name.toUpperCase(Locale.ROOT).startsWith("ROOMKEEPER_")) {
			if (!known.hasVariable(name)) {
				throw unknown(name, known.variables());
			}
		}
		else if (name.startsWith("roomkeeper.") && !known.has(name)) {
			throw unknown(name, known.names());
		}
	}

	private static InvalidInputException unknown(String name, Set<String> known) {
		return new InvalidInputException("There is no key '%s'".formatted(name),
				"The nearest one is %s".formatted(Nearest.of(name, known).orElse("none")));
	}

}
