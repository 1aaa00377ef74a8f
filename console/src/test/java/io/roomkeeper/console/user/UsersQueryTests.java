package io.roomkeeper.console.user;

import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.RosterQuery;
import io.roomkeeper.room.RosterQuery.Sort;

import static org.assertj.core.api.Assertions.assertThat;

class UsersQueryTests {

	@Test
	void comesBackFromItsAddressAsItWas() {
		RosterQuery query = new RosterQuery("ana garcía", Optional.of(RoomState.EXPIRED), Optional.of(Licence.LICENSED),
				Sort.LAST_USED, false);

		assertThat(UsersQuery.read(UsersQuery.write(query))).isEqualTo(query);
	}

	@Test
	void needsNoParametersForEverybodyByName() {
		assertThat(UsersQuery.write(RosterQuery.matching("")).getParameters()).isEmpty();
	}

	@Test
	void takesNoHarmFromAnAddressThatSomebodyMistyped() {
		assertThat(UsersQuery.read(QueryParameters.fromString("q=ana&state=asleep&sort=shoe-size&order=up")))
			.isEqualTo(RosterQuery.matching("ana"));
	}

}
