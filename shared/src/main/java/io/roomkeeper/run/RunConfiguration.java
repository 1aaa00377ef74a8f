package io.roomkeeper.run;

import io.roomkeeper.token.ActorRights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The history of runs, and who may start one. */
@Configuration(proxyBeanMethods = false)
class RunConfiguration {

	@Bean
	RunHistory runHistory(Runs runs, RunPartitions partitions) {
		return new RunHistory(runs, partitions);
	}

	@Bean
	StarterRights starterRights(ActorRights rights) {
		return new StarterRights(rights);
	}

}
