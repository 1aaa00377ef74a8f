package io.roomkeeper.config;

import java.time.Clock;
import java.util.Set;

import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.signin.AccountStatusChecker;
import io.roomkeeper.signin.AliasIdentity;
import io.roomkeeper.signin.BreakGlass;
import io.roomkeeper.signin.CurrentRoles;
import io.roomkeeper.signin.KnownDevices;
import io.roomkeeper.signin.Operators;
import io.roomkeeper.signin.RoleGroups;
import io.roomkeeper.signin.Secrets;
import io.roomkeeper.signin.SignInThrottle;
import io.roomkeeper.signin.TypedNames;
import io.roomkeeper.token.ActorRights;
import io.roomkeeper.token.ApiTokens;
import io.roomkeeper.token.TokenRights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures who may sign in, the limits on attempts, and when sessions end. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ SignInProperties.class, BreakGlassProperties.class, ApprovalProperties.class })
public class SignInConfiguration {

	@Bean
	SignInThrottle signInThrottle(SignInProperties properties, People people, Clock clock) {
		return new SignInThrottle(properties.limits(), new AliasIdentity(people), clock);
	}

	@Bean
	KnownDevices deviceNotes(Secrets secrets, Clock clock) {
		return new KnownDevices(secrets, clock);
	}

	@Bean
	CurrentRoles currentRoles(ObjectProvider<UserDirectory> directory, People people, Groups groups,
			ObjectProvider<RoleGroups> roles, SignInProperties properties, Clock clock) {
		return new CurrentRoles(directory::getObject, people, groups,
				roles.getIfAvailable(() -> new RoleGroups(Set.of(), Set.of())), properties.recheck(), clock);
	}

	@Bean
	AccountStatusChecker standing(CurrentRoles roles) {
		return new AccountStatusChecker(roles);
	}

	@Bean
	TokenRights tokenRights(ApiTokens tokens, People people, CurrentRoles roles, Clock clock) {
		return new TokenRights(tokens, people, roles, clock);
	}

	@Bean
	ActorRights actorRights(TokenRights tokens, CurrentRoles roles, BreakGlass breakGlass) {
		return new ActorRights(tokens, roles, breakGlass);
	}

	@Bean
	Operators operators(ApprovalProperties properties, People people) {
		return new Operators(properties.owners(), people);
	}

	@Bean
	TypedNames typedNames(People people, BreakGlass breakGlass) {
		return new TypedNames(people, breakGlass);
	}

	@Bean
	BreakGlass breakGlass(BreakGlassProperties properties) {
		return properties.account();
	}

}
