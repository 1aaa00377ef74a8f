package io.roomkeeper.config;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.roomkeeper.access.BreakGlass;
import io.roomkeeper.access.DeviceNotes;
import io.roomkeeper.access.RoleGroups;
import io.roomkeeper.access.Secrets;
import io.roomkeeper.access.SignInIdentity;
import io.roomkeeper.access.SignInThrottle;
import io.roomkeeper.access.Standing;
import io.roomkeeper.directory.People;
import io.roomkeeper.directory.UserDirectory;

/** Who is let in, how often they may try, and how soon they are out again. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ SignInProperties.class, BreakGlassProperties.class })
public class SignInConfiguration {

	@Bean
	SignInThrottle signInThrottle(SignInProperties properties, Clock clock) {
		return new SignInThrottle(properties.limits(), SignInIdentity.BY_SPELLING, clock);
	}

	@Bean
	DeviceNotes deviceNotes(Secrets secrets, Clock clock) {
		return new DeviceNotes(secrets, clock);
	}

	@Bean
	Standing standing(ObjectProvider<UserDirectory> directory, People people, ObjectProvider<RoleGroups> roles,
			SignInProperties properties, Clock clock) {
		return new Standing(directory::getObject, people,
				roles.getIfAvailable(() -> new RoleGroups(java.util.Set.of(), java.util.Set.of())),
				properties.recheck(), clock);
	}

	@Bean
	BreakGlass breakGlass(BreakGlassProperties properties) {
		return properties.account();
	}

}
