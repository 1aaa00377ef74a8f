package io.roomkeeper.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

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

	@Test
	void executeWhatTheySchedule() throws InterruptedException {
		try (ConfigurableApplicationContext started = start(Regular.class)) {
			assertThat(started.getBean(Beat.class).heard.await(10, TimeUnit.SECONDS)).isTrue();
		}
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

	@EnableScheduling
	static class Regular {

		@Bean
		ThreadPoolTaskScheduler taskScheduler() {
			return new ConsoleConfiguration().taskScheduler();
		}

		@Bean
		Beat beat() {
			return new Beat();
		}

	}

	static class Beat {

		final CountDownLatch heard = new CountDownLatch(1);

		@Scheduled(fixedDelay = 3_600_000)
		void beat() {
			this.heard.countDown();
		}

	}

}
