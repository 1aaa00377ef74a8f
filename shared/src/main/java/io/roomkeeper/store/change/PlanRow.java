package io.roomkeeper.store.change;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ContentHash;
import io.roomkeeper.change.PlanDecision;
import io.roomkeeper.change.PlanEffects;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanKind;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.run.RunId;

/** Reads and writes plans as rows. */
final class PlanRow {

	static final String SELECT = """
			select p.id, p.kind, p.selection, p.reason, p.author, p.created_at, p.hash, p.status, p.rooms, p.skipped,
			  p.meetings, p.invitees, p.to_tell, p.imminent, p.decided_by, p.decided_at, p.undoes, p.run_id, p.settings,
			  p.users
			from change_plan p\s""";

	static final String INSERT = """
			insert into change_plan (id, kind, selection, reason, author, created_at, hash, status, rooms, skipped,
			  meetings, invitees, to_tell, imminent, undoes, settings, users)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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
				new PlanEffects(row.getInt(9), row.getInt(19), row.getInt(20), row.getInt(10), ItemRow.impact(row, 11)),
				decision, Optional.ofNullable(row.getObject(17, Integer.class)).map(PlanId::new),
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
		ItemRow.setImpact(statement, 11, plan.effects().impact());
		if (plan.undoes().isPresent()) {
			statement.setInt(15, plan.undoes().get().value());
		}
		else {
			statement.setNull(15, Types.INTEGER);
		}
		statement.setInt(16, plan.effects().settings());
		statement.setInt(17, plan.effects().users());
	}

}
