package io.roomkeeper.signin;

import java.time.Clock;
import java.util.Set;

import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is let in, how often they may try, and how soon they lose access. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

	@Bean
	SignInIdentity signInIdentity(People people) {
		return new AliasIdentity(people);
	}

	@Bean
	SignInThrottle signInThrottle(SignInLimits limits, SignInIdentity identity, Clock clock) {
		return new SignInThrottle(limits, identity, clock);
	}

	@Bean
	KnownDevices knownDevices(Secrets secrets, Clock clock) {
		return new KnownDevices(secrets, clock);
	}

	@Bean
	CurrentRoles currentRoles(ObjectProvider<UserDirectory> directory, PersonLookup people, Groups groups,
			ObjectProvider<RoleGroups> roles, RecheckInterval recheck, Clock clock) {
		return new CurrentRoles(directory::getObject, people, groups,
				roles.getIfAvailable(() -> new RoleGroups(Set.of(), Set.of())), recheck.length(), clock);
	}

	@Bean
	AccountStatusChecker accountStatusChecker(CurrentRoles roles) {
		return new AccountStatusChecker(roles);
	}

	@Bean
	AdminPeople adminPeople(Groups groups, People people, ObjectProvider<RoleGroups> roles) {
		return new AdminPeople(groups, people, roles.getIfAvailable(() -> new RoleGroups(Set.of(), Set.of())));
	}

	@Bean
	TypedNames typedNames(PersonLookup people, BreakGlass breakGlass) {
		return new TypedNames(people, breakGlass);
	}

}
