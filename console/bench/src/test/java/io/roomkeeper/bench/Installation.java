package io.roomkeeper.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.BatchConfiguration;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.config.SharedConfiguration;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;

import io.roomkeeper.text.Message;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;

/** Roomkeeper on a new, empty database, as a command starts it. */
final class Installation implements AutoCloseable, Beans {

	/** The date of the first run. */
	static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

	private final ConfigurableApplicationContext context;

	private final Optional<Path> folder;

	private Installation(ConfigurableApplicationContext context, Optional<Path> folder) {
		this.context = context;
		this.folder = folder;
	}

	static Installation on(BenchDatabase database, Map<String, String> directory) {
		Map<String, Object> properties = new HashMap<>(directory);
		properties.putAll(database.properties());
		Path folder = newFolder();
		return new Installation(start(folder, properties), Optional.of(folder));
	}

	/** Roomkeeper in a folder, which stays there. */
	static Installation in(Path folder, Map<String, ?> properties) {
		return new Installation(start(folder, properties), Optional.empty());
	}

	static Path newFolder() {
		try {
			return Files.createTempDirectory("roomkeeper-bench");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ConfigurableApplicationContext start(Path folder, Map<String, ?> properties) {
		return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties(Map.copyOf(properties))
			.properties("roomkeeper.process=command", "roomkeeper.data-dir=" + folder.resolve("data"),
					"roomkeeper.account.time-zone=UTC", "roomkeeper.ledger-complete-since=2020-01-01",
					"roomkeeper.brake.sweep-people=100000000", "roomkeeper.brake.sweep-percent=100",
					"logging.level.root=WARN", "logging.level.org.springframework.batch.core=OFF")
			.run();
	}

	/** Runs a job and returns the duration in nanoseconds. */
	long time(JobName job, LocalDate asOf) {
		long begin = System.nanoTime();
		Run run = run(job, asOf);
		long took = System.nanoTime() - begin;
		if (run.status() != RunStatus.COMPLETED) {
			throw new IllegalStateException(
					job + " ended as " + run.status() + ": " + run.message().map(Message::plain).orElse(""));
		}
		return took;
	}

	Run run(JobName job, LocalDate asOf) {
		return part(Jobs.class)
			.run(RunRequest.of(job, RunMode.APPLY, asOf, Actor.operator("bench"), RunOrigin.COMMAND));
	}

	@Override
	public <T> T part(Class<T> type) {
		return this.context.getBean(type);
	}

	DataSource dataSource() {
		return part(DataSource.class);
	}

	@Override
	public void close() {
		this.context.close();
		this.folder.ifPresent(Installation::delete);
	}

	/** Deletes a folder. */
	static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(excludeName = { "com.vaadin.flow.spring.SpringBootAutoConfiguration",
			"com.vaadin.flow.spring.SpringSecurityAutoConfiguration", "com.vaadin.flow.spring.VaadinScopesConfig" })
	@Import({ SharedConfiguration.class, BatchConfiguration.class })
	static class Application {

	}

}
