package io.roomkeeper.store.change;

import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlannedWaves;
import io.roomkeeper.change.execution.ItemRanges;
import io.roomkeeper.change.execution.RoomChanges;
import io.roomkeeper.change.planning.MeetingImpacts;
import io.roomkeeper.database.Jdbc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans and changes in the database. */
@Configuration(proxyBeanMethods = false)
public class ChangeStoreConfiguration {

	@Bean
	ChangePlans changePlans(Jdbc jdbc) {
		return new JdbcChangePlans(jdbc);
	}

	@Bean
	ItemRanges itemRanges(Jdbc jdbc) {
		return new JdbcItemRanges(jdbc);
	}

	@Bean
	PlannedWaves plannedWaves(Jdbc jdbc) {
		return new JdbcPlannedWaves(jdbc);
	}

	@Bean
	MeetingImpacts meetingImpacts(Jdbc jdbc) {
		return new JdbcMeetingImpacts(jdbc);
	}

	@Bean
	RoomChanges roomChanges(Jdbc jdbc) {
		return new JdbcRoomChanges(jdbc);
	}

}
