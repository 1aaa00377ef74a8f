package io.roomkeeper.config;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.roomkeeper.access.ApiTokens;
import io.roomkeeper.access.Tokens;
import io.roomkeeper.group.Groups;
import io.roomkeeper.room.Roster;
import io.roomkeeper.room.UserLookup;
import io.roomkeeper.run.RunHistory;
import io.roomkeeper.run.Runs;

/** The services that check who asks; pages, REST and commands go through them. */
@Configuration(proxyBeanMethods = false)
public class ServiceConfiguration {

	@Bean
	UserLookup userLookup(Roster roster, Groups groups) {
		return new UserLookup(roster, groups);
	}

	@Bean
	RunHistory runHistory(Runs runs) {
		return new RunHistory(runs);
	}

	@Bean
	Tokens tokens(ApiTokens tokens, Clock clock) {
		return new Tokens(tokens, clock);
	}

}
