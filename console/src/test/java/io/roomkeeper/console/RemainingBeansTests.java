package io.roomkeeper.console;

import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RemainingBeansTests {

	@Test
	void existWhenTheStartEnds() {
		try (ConfigurableApplicationContext started = start(Seldom.class)) {
			assertThat(started.getBeanFactory().containsSingleton("seldom")).isTrue();
		}
	}

	@Test
	void endTheStartIfOneCannotBeCreated() {
		assertThatExceptionOfType(BeanCreationException.class).isThrownBy(() -> start(Broken.class));
	}

	private static ConfigurableApplicationContext start(Class<?> configuration) {
		return new SpringApplicationBuilder(configuration).web(WebApplicationType.NONE)
			.properties("spring.main.banner-mode=off")
			.lazyInitialization(true)
			.listeners(new RemainingBeans())
			.run();
	}

	static class Seldom {

		@Bean
		AtomicBoolean seldom() {
			return new AtomicBoolean();
		}

	}

	static class Broken {

		@Bean
		AtomicBoolean broken() {
			throw new IllegalStateException("A bean that cannot be created");
		}

	}

}
