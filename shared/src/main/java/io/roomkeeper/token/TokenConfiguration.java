package io.roomkeeper.token;

import java.time.Clock;

import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.signin.BreakGlass;
import io.roomkeeper.signin.CurrentRoles;
import io.roomkeeper.signin.Operators;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tokens and the rights of those who use them. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

	@Bean
	Tokens tokens(ApiTokens tokens, TokenRights rights, PersonLookup people, Operators operators,
			AuditedTransaction transaction, Clock clock) {
		return new Tokens(tokens, rights, people, operators, transaction, clock);
	}

	@Bean
	TokenRights tokenRights(ApiTokens tokens, People people, CurrentRoles roles, Clock clock) {
		return new TokenRights(tokens, people, roles, clock);
	}

	@Bean
	ActorRights actorRights(TokenRights tokens, CurrentRoles roles, BreakGlass breakGlass) {
		return new ActorRights(tokens, roles, breakGlass);
	}

}
