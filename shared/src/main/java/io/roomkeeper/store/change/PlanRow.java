package io.roomkeeper.store.change;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ContentHash;
import io.roomkeeper.change.ItemOutcome;
import io.roomkeeper.change.ItemResult;
import io.roomkeeper.change.MeetingImpact;
import io.roomkeeper.change.PlanDecision;
import io.roomkeeper.change.PlanEffects;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanItem;
import io.roomkeeper.change.PlanKind;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.run.RunId;
import io.roomkeeper.text.Message;

/** Reads and writes plans and their items as rows. */
final class PlanRow {

	static final String SELECT = """
			select p.id, p.kind, p.selection, p.reason, p.author, p.created_at, p.hash, p.status, p.rooms, p.skipped,
			  p.meetings, p.invitees, p.to_tell, p.imminent, p.decided_by, p.decided_at, p.undoes, p.run_id
			from change_plan p\s""";

	static final String INSERT = """
			insert into change_plan (id, kind, selection, reason, author, created_at, hash, status, rooms, skipped,
			  meetings, invitees, to_tell, imminent, undoes)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	static final String SELECT_ITEM = """
			select i.position, i.person_id, i.uid, i.pmi_before, i.pmi_after, i.meetings, i.invitees, i.to_tell,
			  i.imminent, i.outcome, i.detail_key, i.detail
			from change_plan_item i\s""";

	static final String INSERT_ITEM = """
			insert into change_plan_item (position, person_id, uid, pmi_before, pmi_after, meetings, invitees, to_tell,
			  imminent, plan_id)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private PlanRow() {
	}

	static ChangePlan read(ResultSet row) throws SQLException {
		Optional<PlanDecision> decision = Optional.empty();
		String decidedBy = row.getString(15);
		if (decidedBy != null) {
			decision = Jdbc.instant(row.getObject(16, OffsetDateTime.class))
				.map((at) -> new PlanDecision(decidedBy, at));
		}
		return new ChangePlan(new PlanId(row.getInt(1)), PlanKind.valueOf(row.getString(2)), row.getString(3),
				row.getString(4), row.getString(5), row.getObject(6, OffsetDateTime.class).toInstant(),
				new ContentHash(row.getString(7)), PlanStatus.valueOf(row.getString(8)),
				new PlanEffects(row.getInt(9), row.getInt(10), impact(row, 11)), decision,
				Optional.ofNullable(row.getObject(17, Integer.class)).map(PlanId::new),
				Optional.ofNullable(row.getObject(18, Integer.class)).map(RunId::new));
	}

	static void set(PreparedStatement statement, ChangePlan plan) throws SQLException {
		statement.setInt(1, plan.id().value());
		statement.setString(2, plan.kind().name());
		statement.setString(3, plan.selection());
		statement.setString(4, plan.reason());
		statement.setString(5, plan.author());
		statement.setObject(6, Jdbc.utc(plan.createdAt()));
		statement.setString(7, plan.hash().text());
		statement.setString(8, plan.status().name());
		statement.setInt(9, plan.effects().rooms());
		statement.setInt(10, plan.effects().skipped());
		setImpact(statement, 11, plan.effects().impact());
		if (plan.undoes().isPresent()) {
			statement.setInt(15, plan.undoes().get().value());
		}
		else {
			statement.setNull(15, Types.INTEGER);
		}
	}

	static PlanItem readItem(ResultSet row) throws SQLException {
		Optional<ItemOutcome> outcome = Optional.ofNullable(row.getString(10)).map(ItemOutcome::valueOf);
		Message detail = Message.decode(Optional.ofNullable(row.getString(11)).orElse(""),
				Optional.ofNullable(row.getString(12)).orElse(""));
		return new PlanItem(row.getInt(1), new PersonId(row.getInt(2)), new Uid(row.getString(3)),
				new PersonalMeetingId(row.getLong(4)), new PersonalMeetingId(row.getLong(5)), impact(row, 6),
				outcome.map((one) -> new ItemResult(one, detail)));
	}

	static void setItem(PreparedStatement statement, PlanItem item, PlanId plan) throws SQLException {
		statement.setInt(1, item.position());
		statement.setInt(2, item.owner().value());
		statement.setString(3, item.uid().value());
		statement.setLong(4, item.before().number());
		statement.setLong(5, item.after().number());
		setImpact(statement, 6, item.impact());
		statement.setInt(10, plan.value());
	}

	private static MeetingImpact impact(ResultSet row, int first) throws SQLException {
		return new MeetingImpact(row.getInt(first), row.getInt(first + 1), row.getInt(first + 2),
				row.getInt(first + 3));
	}

	private static void setImpact(PreparedStatement statement, int first, MeetingImpact impact) throws SQLException {
		statement.setInt(first, impact.meetings());
		statement.setInt(first + 1, impact.invitees());
		statement.setInt(first + 2, impact.toTell());
		statement.setInt(first + 3, impact.imminent());
	}

}
