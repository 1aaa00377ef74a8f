package io.roomkeeper.store;

import java.time.LocalDate;
import java.util.List;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.handover.HandOver;
import io.roomkeeper.handover.RoomTransfers;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.store.room.RoomRow;
import org.springframework.dao.DuplicateKeyException;

/** Moves rows of the table {@code room}. */
class JdbcRoomTransfers implements RoomTransfers {

	private static final String TAKE = """
			delete from room where person_id = ? and pmi = ? and state = ? and exists (
			  select 1 from person p where p.id = room.person_id and %s)""";

	private static final String TAKE_FROM_DEPARTED = TAKE.formatted("p.missing_since is not null");

	private static final String TAKE_FROM_PRESENT = TAKE.formatted("p.missing_since is null");

	private final Jdbc jdbc;

	JdbcRoomTransfers(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean move(HandOver handOver, LocalDate on, LocalDate quarantinedUntil) {
		PersonalRoom after = handOver.after();
		int present = this.jdbc.count("select count(*) from person where missing_since is null and id = ?",
				after.owner().value());
		if (present == 0 || !take(TAKE_FROM_DEPARTED, handOver.before())
				|| handOver.replaced().filter((room) -> !take(TAKE_FROM_PRESENT, room)).isPresent()) {
			return false;
		}
		handOver.replaced().ifPresent((room) -> {
			free(room);
			this.jdbc.update(
					"insert into retired_number (pmi, last_owner, retired_on, quarantined_until) values (?, ?, ?, ?)",
					room.pmi().number(), room.owner().value(), on, quarantinedUntil);
		});
		free(after);
		try {
			RoomRow.insert(this.jdbc, List.of(after));
		}
		catch (DuplicateKeyException _) {
			return false;
		}
		this.jdbc.update("update room set adopted_on = ? where person_id = ?", on, after.owner().value());
		this.jdbc.changed(ChangeCounter.ROOMS);
		return true;
	}

	private boolean take(String sql, PersonalRoom room) {
		return this.jdbc.update(sql, room.owner().value(), room.pmi().number(), room.state().name()) == 1;
	}

	private void free(PersonalRoom room) {
		this.jdbc.update("delete from retired_number where pmi = ?", room.pmi().number());
	}

}
