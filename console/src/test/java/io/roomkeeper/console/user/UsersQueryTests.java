package io.roomkeeper.console.user;

import java.time.YearMonth;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.index.ExpiryDates;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.roster.index.RosterQuery.Sort;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UsersQueryTests {

	@Test
	void survivesARoundTripThroughTheAddress() {
		UsersQuery query = new UsersQuery(
				new RosterQuery("ana garcía", Optional.of(RoomStatus.NO_ROOM),
						Optional.of(new ExpiryDates.In(YearMonth.of(2027, 3))), Optional.of(Licence.LICENSED),
						Optional.of(new GroupId(7)), Sort.LAST_USED, false),
				Optional.of(PersonRef.of(new Uid("Ana García"))));

		assertThat(UsersQuery.read(query.parameters())).isEqualTo(query);
		assertThat(query.parameters().getSingleParameter("status")).contains("no-room");
	}

	@Test
	void hasNoParametersByDefault() {
		assertThat(new UsersQuery(RosterQuery.matching(""), Optional.empty()).parameters().getParameters()).isEmpty();
	}

	@Test
	void ignoresInvalidParameters() {
		assertThat(UsersQuery.read(QueryParameters
			.fromString("q=ana&status=asleep&sort=shoe-size&order=up&group=0&expiring=9999999999&licence=x&user=%20")))
			.isEqualTo(new UsersQuery(RosterQuery.matching("ana"), Optional.empty()));
	}

}
