package io.roomkeeper.config;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.binding.DirectoryBinding;
import io.roomkeeper.database.DataDirectory;
import io.roomkeeper.database.DatabaseConfiguration;
import io.roomkeeper.directory.DirectoryDoctor;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.directory.ldap.LdapConfiguration;
import io.roomkeeper.directory.ldap.doctor.DoctorConfiguration;
import io.roomkeeper.overview.DirectoryInspection;
import io.roomkeeper.person.People;
import io.roomkeeper.sample.SampleConfiguration;
import io.roomkeeper.signin.RoleGroups;
import io.roomkeeper.store.StoreConfiguration;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/** Imports all configuration that the console and the commands share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountProperties.class)
@Import({ DatabaseConfiguration.class, StoreConfiguration.class, LdapConfiguration.class, DoctorConfiguration.class,
		SampleConfiguration.class, RoleConfiguration.class, ServiceConfiguration.class })
public class SharedConfiguration {

	/**
	 * The commands that examine or change which directory the data belong to, and
	 * therefore start with any data.
	 */
	private static final Set<String> ASKING = Set.of("rebind", "doctor");

	private static final Duration MICROSECOND = Duration.ofNanos(1_000);

	private static final String DIRECTORY_URL = "roomkeeper.directory.url";

	@Bean
	static UnknownKeys unknownKeys(ConfigurableEnvironment environment) {
		return new UnknownKeys(environment);
	}

	/**
	 * Checks configured values at the start, whether anything uses them or not. Most
	 * other beans are created when they are first needed.
	 */
	@Bean
	static LazyInitializationExcludeFilter checkedProperties() {
		return (_, _, type) -> type.isAnnotationPresent(ConfigurationProperties.class);
	}

	/** Returns a clock with the precision at which both databases store moments. */
	@Bean
	Clock clock() {
		return Clock.tick(Clock.systemUTC(), MICROSECOND);
	}

	@Bean
	Account account(AccountProperties properties, Environment environment) {
		return properties.toAccount(environment.getProperty("server.port", int.class, 8080));
	}

	@Bean
	DataDirectory dataDirectory(AccountProperties properties, Environment environment) {
		boolean sample = environment.getProperty(DIRECTORY_URL, "").isBlank();
		return new DataDirectory(properties.dataDirectory(sample));
	}

	@Bean
	@Lazy(false)
	@ConditionalOnBean(UserDirectory.class)
	DataOwner dataOwner(DataOwnership ownership, DirectoryBinding binding, AccountProperties properties,
			Account account, Clock clock, Environment environment) {
		boolean asks = ASKING.contains(environment.getProperty("roomkeeper.process-label", ""));
		boolean withoutDirectory = environment.getProperty("roomkeeper.process", "").equals("worker")
				&& environment.getProperty(DIRECTORY_URL, "").isBlank();
		return new DataOwner(ownership, binding, !asks && !withoutDirectory, properties, account, clock);
	}

	@Bean
	@ConditionalOnBean(UserDirectory.class)
	DirectoryBinding directoryBinding(DataOwnership ownership, UserDirectory directory, People people, AuditTrail trail,
			AuditedTransaction transaction, Clock clock) {
		return new DirectoryBinding(ownership, directory, people, trail, transaction, clock);
	}

	@Bean
	DirectoryInspection directoryInspection(DirectoryDoctor doctor, People people, RoleGroups roles,
			DirectoryBinding binding) {
		return new DirectoryInspection(doctor, people, roles, binding::finding);
	}

}
