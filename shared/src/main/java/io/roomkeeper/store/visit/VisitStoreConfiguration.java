package io.roomkeeper.store.visit;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.visit.VisitPresence;
import io.roomkeeper.visit.Visits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is in a room, in the database. */
@Configuration(proxyBeanMethods = false)
public class VisitStoreConfiguration {

	@Bean
	Visits visits(Jdbc jdbc) {
		return new JdbcVisits(jdbc);
	}

	@Bean
	VisitPresence visitPresence(Jdbc jdbc) {
		return new JdbcVisitPresence(jdbc);
	}

}
