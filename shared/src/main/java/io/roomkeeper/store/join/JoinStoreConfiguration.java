package io.roomkeeper.store.join;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.join.JoinEntries;
import io.roomkeeper.service.ServiceOutages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the join pages look up and store, in the database. */
@Configuration(proxyBeanMethods = false)
public class JoinStoreConfiguration {

	@Bean
	ServiceOutages serviceOutages(Jdbc jdbc) {
		return new JdbcServiceOutages(jdbc);
	}

	@Bean
	JoinEntries joinEntries(Jdbc jdbc) {
		return new JdbcJoinEntries(jdbc);
	}

}
