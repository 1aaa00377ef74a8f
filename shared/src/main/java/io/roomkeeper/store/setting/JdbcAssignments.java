package io.roomkeeper.store.setting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;

/** Stores assignments in {@code setting_assignment}. */
public class JdbcAssignments implements Assignments {

	private static final String POLICIES = AssignmentRow.SELECT + "where scope in ('ACCOUNT', 'GROUP') ";

	private static final String OF_PERSON = AssignmentRow.SELECT + "where scope = 'USER' and scope_id = ? ";

	private static final String CURRENT = "and slot is not null order by id";

	private static final String CURRENT_THEN = "and set_at <= ? and (replaced_at is null or replaced_at > ?) order by id";

	private static final String ENDED = "where lock_until <= ? and slot is not null and not lock_end_noted ";

	private final Jdbc jdbc;

	public JdbcAssignments(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Assignment> policies() {
		return this.jdbc.list(POLICIES + CURRENT, (row, _) -> AssignmentRow.read(row));
	}

	@Override
	public List<Assignment> policies(Instant asOf) {
		OffsetDateTime moment = Jdbc.utc(asOf);
		return this.jdbc.list(POLICIES + CURRENT_THEN, (row, _) -> AssignmentRow.read(row), moment, moment);
	}

	@Override
	public List<Assignment> of(PersonId person) {
		return this.jdbc.list(OF_PERSON + CURRENT, (row, _) -> AssignmentRow.read(row), person.value());
	}

	@Override
	public List<Assignment> of(PersonId person, Instant asOf) {
		OffsetDateTime moment = Jdbc.utc(asOf);
		return this.jdbc.list(OF_PERSON + CURRENT_THEN, (row, _) -> AssignmentRow.read(row), person.value(), moment,
				moment);
	}

	@Override
	public Optional<Assignment> find(Scope scope, SettingKey key, AssignmentSlot slot) {
		return this.jdbc.first(
				AssignmentRow.SELECT + "where scope = ? and scope_id = ? and setting_key = ? and slot = ?",
				(row, _) -> AssignmentRow.read(row), AssignmentRow.scope(scope), AssignmentRow.id(scope), key.text(),
				slot.name());
	}

	@Override
	public List<Assignment> locksOfPeople() {
		return this.jdbc.list(AssignmentRow.SELECT + "where scope = 'USER' and slot = 'LOCK' order by id",
				(row, _) -> AssignmentRow.read(row));
	}

	@Override
	public void choices(ChoiceReader reader) {
		Map<String, SettingKey> keys = new HashMap<>();
		Map<String, SettingValue> values = new HashMap<>();
		this.jdbc.stream(
				"select scope_id, setting_key, set_value from setting_assignment where scope = 'USER' and slot = 'VALUE'",
				(_) -> {
				},
				(row) -> reader.read(new PersonId(row.getInt(1)),
						keys.computeIfAbsent(row.getString(2), SettingKey::new),
						values.computeIfAbsent(row.getString(3), SettingValue::new)));
	}

	@Override
	public List<PastAssignment> history(Scope scope, SettingKey key) {
		return this.jdbc.list(
				AssignmentRow.SELECT + "where scope = ? and scope_id = ? and setting_key = ? order by id desc",
				(row, _) -> AssignmentRow.past(row), AssignmentRow.scope(scope), AssignmentRow.id(scope), key.text());
	}

	@Override
	public List<PastAssignment> recent(SettingKey key, int limit) {
		return this.jdbc.list(POLICIES + "and setting_key = ? order by id desc fetch first ? rows only",
				(row, _) -> AssignmentRow.past(row), key.text(), limit);
	}

	@Override
	public void put(Collection<Assignment> assignments) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.batch(AssignmentRow.REPLACE, assignments, AssignmentRow::replace);
			this.jdbc.batch(AssignmentRow.INSERT, assignments, AssignmentRow::insert);
			this.jdbc.changed(ChangeCounter.SETTINGS, !assignments.isEmpty());
		});
	}

	@Override
	public boolean withdraw(Scope scope, SettingKey key, AssignmentSlot slot, String author, Instant at) {
		return this.jdbc.inTransaction(() -> {
			boolean withdrawn = this.jdbc.update(AssignmentRow.REPLACE, Jdbc.utc(at), Jdbc.cut(author, 256),
					AssignmentRow.scope(scope), AssignmentRow.id(scope), key.text(), slot.name()) == 1;
			this.jdbc.changed(ChangeCounter.SETTINGS, withdrawn);
			return withdrawn;
		});
	}

	@Override
	public List<Assignment> noteLockEnds(Instant asOf, int limit) {
		return this.jdbc.inTransaction(() -> {
			List<Assignment> ended = this.jdbc.list(
					AssignmentRow.SELECT + ENDED + "order by id fetch first ? rows only",
					(row, _) -> AssignmentRow.read(row), Jdbc.utc(asOf), limit);
			this.jdbc.batch("""
					update setting_assignment set lock_end_noted = true
					where scope = ? and scope_id = ? and setting_key = ? and slot = ?""", ended, (statement, one) -> {
				statement.setString(1, AssignmentRow.scope(one.scope()));
				statement.setInt(2, AssignmentRow.id(one.scope()));
				statement.setString(3, one.key().text());
				statement.setString(4, one.slot().name());
			});
			return ended;
		});
	}

	@Override
	public List<Assignment> lockEnds(Instant upTo) {
		return this.jdbc.list(AssignmentRow.SELECT + ENDED + "order by lock_until, id",
				(row, _) -> AssignmentRow.read(row), Jdbc.utc(upTo));
	}

}
