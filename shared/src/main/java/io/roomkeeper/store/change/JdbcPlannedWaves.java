package io.roomkeeper.store.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlannedWaves;
import io.roomkeeper.change.item.PlanWave;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;

/** Reads the waves from {@code change_plan_item.due_on}. */
class JdbcPlannedWaves implements PlannedWaves {

	private static final String OPEN = "p.status in ('PLANNED', 'AWAITING_APPROVAL', 'APPROVED', 'RUNNING')";

	private final Jdbc jdbc;

	JdbcPlannedWaves(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PlanWave> of(PlanId id) {
		return this.jdbc.list("""
				select due_on, count(*), sum(case when outcome is null then 1 else 0 end), sum(meetings), sum(invitees),
				  sum(to_tell), sum(imminent)
				from change_plan_item where plan_id = ? and due_on is not null group by due_on order by due_on""",
				(row, _) -> new PlanWave(row.getObject(1, LocalDate.class), row.getInt(2), row.getInt(3),
						ItemRow.impact(row, 4)),
				id.value());
	}

	@Override
	public List<PlanId> due(LocalDate day) {
		return this.jdbc.list("""
				select p.id from change_plan p where p.status = 'RUNNING' and (exists (select 1 from change_plan_item i
				where i.plan_id = p.id and i.outcome is null and i.due_on <= ?) or not exists (select 1
				from change_plan_item i where i.plan_id = p.id and i.outcome is null)) order by p.id""",
				(row, _) -> new PlanId(row.getInt(1)), day);
	}

	@Override
	public Map<LocalDate, Integer> messages(LocalDate from) {
		Map<LocalDate, Integer> messages = new HashMap<>();
		this.jdbc.template()
			.query("select i.due_on, sum(i.to_tell) from change_plan p join change_plan_item i on i.plan_id = p.id"
					+ " where " + OPEN + " and i.due_on >= ? group by i.due_on", (row) -> {
						messages.put(row.getObject(1, LocalDate.class), row.getInt(2));
					}, from);
		return messages;
	}

	@Override
	public Map<PersonId, List<LocalDate>> days(Collection<PersonId> owners, LocalDate from) {
		Map<PersonId, List<LocalDate>> days = new HashMap<>();
		Integer[] ids = owners.stream().map(PersonId::value).distinct().toArray(Integer[]::new);
		this.jdbc.template()
			.query("select distinct i.person_id, i.due_on, p.id from unnest(cast(? as integer array)) as c(id)"
					+ " join change_plan_item i on i.person_id = c.id join change_plan p on p.id = i.plan_id where "
					+ OPEN + " and i.due_on >= ?", (statement) -> {
						Jdbc.setIntegers(statement, 1, ids);
						statement.setObject(2, from);
					}, (row) -> {
						days.computeIfAbsent(new PersonId(row.getInt(1)), (_) -> new ArrayList<>())
							.add(row.getObject(2, LocalDate.class));
					});
		return days;
	}

}
