package io.roomkeeper.store.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Expiry;
import io.roomkeeper.room.ExpiryWarning;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.RoomUse;
import org.jspecify.annotations.Nullable;

/** Stores room use in {@code room_use} and warnings in {@code room_warning}. */
public class JdbcRoomLedger implements RoomLedger {

	/**
	 * The date on which a sweep expires a room: its expiry date, or the end of a veto
	 * that is later.
	 */
	static final String ENDS = "case when v.held_until > r.expires_on then v.held_until else r.expires_on end";

	private final Jdbc jdbc;

	private final String insertUses;

	private final String insertWarnings;

	private final String moveLastUse;

	private final String selectDue;

	public JdbcRoomLedger(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.insertUses = jdbc.dialect()
			.insertAbsent("room_use", "person_id, used_on", "unnest(cast(? as integer array), cast(? as date array))");
		this.insertWarnings = "insert into room_warning (person_id, expires_on, days_before, warned_on) values (?, ?, ?, ?)";
		this.moveLastUse = """
				update room set last_used_on = ?, expires_on = case when state = 'ACTIVE' then %s else expires_on end
				where person_id = ? and (last_used_on is null or last_used_on < ?)"""
			.formatted(jdbc.dialect().expiryAfter("greatest(cast(? as date), assigned_on, cast(? as date))"));
		this.selectDue = """
				select r.person_id, %1$s from room r join person p on p.id = r.person_id
				left join veto v on v.person_id = r.person_id and v.kind = 'EXPIRY'
				where r.state = 'ACTIVE' and r.expires_on <= ? and %1$s > ? and %1$s <= ? and p.missing_since is null
				and r.person_id > ? and p.id > ?
				and not exists (select 1 from room_warning w
				  where w.person_id = r.person_id and w.expires_on = %1$s and w.days_before <= %2$s)
				order by r.person_id limit ?""".formatted(ENDS, dueDays());
	}

	/**
	 * Returns an expression for the days of the warning that is due, computed from the
	 * room's expiry date.
	 */
	private static String dueDays() {
		StringBuilder cases = new StringBuilder("case");
		for (int days : Expiry.WARNING_DAYS.reversed()) {
			cases.append(" when ").append(ENDS).append(" <= cast(? as date) then ").append(days);
		}
		return cases.append(" end").toString();
	}

	@Override
	public int enter(Collection<RoomUse> uses, LocalDate ledgerCompleteSince) {
		List<RoomUse> distinct = new ArrayList<>(new LinkedHashSet<>(uses));
		return this.jdbc.inTransaction(() -> {
			int entered = 0;
			for (int from = 0; from < distinct.size(); from += Jdbc.BATCH) {
				entered += enterDays(distinct.subList(from, Math.min(from + Jdbc.BATCH, distinct.size())));
			}
			this.jdbc.changed(ChangeCounter.ROOMS, moveLastUse(distinct, ledgerCompleteSince));
			return entered;
		});
	}

	private int enterDays(List<RoomUse> uses) {
		return this.jdbc.update(this.insertUses, (statement) -> {
			Jdbc.setIntegers(statement, 1, uses.stream().map((use) -> use.owner().value()).toArray(Integer[]::new));
			Jdbc.setDates(statement, 2, uses.stream().map(RoomUse::on).toList());
		});
	}

	private boolean moveLastUse(List<RoomUse> uses, LocalDate ledgerCompleteSince) {
		Map<PersonId, LocalDate> latest = new HashMap<>();
		for (RoomUse use : uses) {
			latest.merge(use.owner(), use.on(), (one, other) -> one.isAfter(other) ? one : other);
		}
		return Jdbc.anyRow(this.jdbc.batch(this.moveLastUse, latest.entrySet(), (statement, use) -> {
			statement.setObject(1, use.getValue());
			statement.setObject(2, use.getValue());
			statement.setObject(3, ledgerCompleteSince);
			statement.setInt(4, use.getKey().value());
			statement.setObject(5, use.getValue());
		}));
	}

	@Override
	public List<LocalDate> usesOf(PersonId owner, int limit) {
		return this.jdbc.list("select used_on from room_use where person_id = ? order by used_on desc limit ?",
				(row, _) -> row.getObject(1, LocalDate.class), owner.value(), limit);
	}

	@Override
	public List<ExpiryWarning> warningsDue(LocalDate asOf, @Nullable PersonId after, int limit) {
		List<Object> arguments = new ArrayList<>();
		arguments.add(asOf.plusDays(Expiry.WARNING_DAYS.getFirst()));
		arguments.add(asOf);
		arguments.add(asOf.plusDays(Expiry.WARNING_DAYS.getFirst()));
		arguments.add((after != null) ? after.value() : 0);
		arguments.add((after != null) ? after.value() : 0);
		Expiry.WARNING_DAYS.reversed().forEach((days) -> arguments.add(asOf.plusDays(days)));
		arguments.add(limit);
		return this.jdbc.list(this.selectDue, (row, _) -> {
			LocalDate expiresOn = row.getObject(2, LocalDate.class);
			return new ExpiryWarning(new PersonId(row.getInt(1)), expiresOn,
					Expiry.warningDue(expiresOn, asOf).orElseThrow());
		}, arguments.toArray());
	}

	@Override
	public void warned(Collection<ExpiryWarning> warnings, LocalDate on) {
		this.jdbc.batch(this.insertWarnings, warnings, (statement, warning) -> {
			statement.setInt(1, warning.owner().value());
			statement.setObject(2, warning.expiresOn());
			statement.setInt(3, warning.daysBefore());
			statement.setObject(4, on);
		});
	}

}
