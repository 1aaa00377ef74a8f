package io.roomkeeper.console;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test against the whole console with the sample organisation, in a data directory of
 * its own that all such tests share.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ConsoleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "roomkeeper.process=console", "roomkeeper.process-label=a test", "roomkeeper.nightly.cron=-",
				"roomkeeper.public-url=https://rooms.hollowmere.example" })
@ContextConfiguration(initializers = SampleConsole.FreshData.class)
@ExtendWith({ SampleConsole.OwnSecurity.class, RestoredData.class })
public @interface SampleConsole {

	/**
	 * Spring Security keeps the strategy for the current user in a static field, which
	 * the last started application sets. A test with an application that was started
	 * earlier sets it again.
	 */
	class OwnSecurity implements BeforeAllCallback {

		@Override
		public void beforeAll(ExtensionContext test) {
			SecurityContextHolder.setContextHolderStrategy(
					SpringExtension.getApplicationContext(test).getBean(SecurityContextHolderStrategy.class));
		}

	}

	/** Makes the data directory. */
	class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			try {
				Path data = Files.createTempDirectory(Path.of("target"), "sample");
				context.getEnvironment()
					.getPropertySources()
					.addFirst(new MapPropertySource("fresh data",
							Map.of("roomkeeper.data-dir", data.toAbsolutePath().toString())));
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
