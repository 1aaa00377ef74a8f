package io.roomkeeper.store.change;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.ItemType;
import io.roomkeeper.change.item.MeetingImpact;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.item.PolicyState;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;

/** Reads and writes the items of plans as rows. */
final class ItemRow {

	static final String SELECT = """
			select i.position, i.person_id, i.label, i.group_id, i.setting, i.type, i.value_before, i.value_after,
			  i.meetings, i.invitees, i.to_tell, i.imminent, i.outcome, i.detail_key, i.detail, i.due_on
			from change_plan_item i\s""";

	static final String INSERT = """
			insert into change_plan_item (position, person_id, label, group_id, setting, type, value_before,
			  value_after, meetings, invitees, to_tell, imminent, plan_id, outcome, detail_key, detail, due_on)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	static final int LONGEST_DETAIL = 2_000;

	private static final String ON = "on";

	private ItemRow() {
	}

	static PlanItem read(ResultSet row) throws SQLException {
		Optional<ItemOutcome> outcome = Optional.ofNullable(row.getString(13)).map(ItemOutcome::valueOf);
		Message detail = Message.decode(Optional.ofNullable(row.getString(14)).orElse(""),
				Optional.ofNullable(row.getString(15)).orElse(""));
		return new PlanItem(row.getInt(1), target(row), change(row), impact(row, 9),
				Optional.ofNullable(row.getObject(16, LocalDate.class)),
				outcome.map((one) -> new ItemResult(one, detail)));
	}

	private static ItemTarget target(ResultSet row) throws SQLException {
		String label = row.getString(3);
		String setting = row.getString(5);
		if (setting == null) {
			return new ItemTarget.Room(new PersonId(row.getInt(2)), new Uid(label));
		}
		Integer group = row.getObject(4, Integer.class);
		return new ItemTarget.Setting((group != null) ? new Scope.Group(new GroupId(group)) : new Scope.Account(),
				(group != null) ? label : "", new SettingKey(setting));
	}

	private static ItemChange change(ResultSet row) throws SQLException {
		Optional<String> before = Optional.ofNullable(row.getString(7));
		Optional<String> after = Optional.ofNullable(row.getString(8));
		return switch (ItemType.valueOf(row.getString(6))) {
			case NUMBER -> new ItemChange.NewNumber(number(before), number(after));
			case LINK -> new ItemChange.NewLink(before.map(PersonalLink::new), after.map(PersonalLink::new));
			case PASSCODE -> new ItemChange.NewPasscode(before.map(Passcode::new), after.map(Passcode::new));
			case OPENING -> new ItemChange.Opening(after.filter(ON::equals).isPresent());
			case REVIVAL -> new ItemChange.Revival(number(before), LocalDate.parse(after.orElseThrow()));
			case SETTING -> new ItemChange.Policy(before.map(PolicyState::parse), after.map(PolicyState::parse));
		};
	}

	private static PersonalMeetingId number(Optional<String> text) {
		return new PersonalMeetingId(Long.parseLong(text.orElseThrow()));
	}

	static void set(PreparedStatement statement, PlanItem item, PlanId plan) throws SQLException {
		statement.setInt(1, item.position());
		switch (item.target()) {
			case ItemTarget.Room(PersonId owner, Uid uid) -> target(statement, owner.value(), uid.value(), null, null);
			case ItemTarget.Setting(Scope.Group(GroupId group), String name, SettingKey key) ->
				target(statement, null, name, group.value(), key.text());
			case ItemTarget.Setting(Scope _, String _, SettingKey key) ->
				target(statement, null, "account", null, key.text());
		}
		statement.setString(6, item.change().type().name());
		switch (item.change()) {
			case ItemChange.NewNumber(var before, var after) ->
				values(statement, Optional.of(before.digits()), Optional.of(after.digits()));
			case ItemChange.NewLink(var before, var after) ->
				values(statement, before.map(PersonalLink::name), after.map(PersonalLink::name));
			case ItemChange.NewPasscode(var before, var after) ->
				values(statement, before.map(Passcode::text), after.map(Passcode::text));
			case ItemChange.Opening opening ->
				values(statement, Optional.of(opening.beforeText()), Optional.of(opening.afterText()));
			case ItemChange.Revival(var number, var expiredOn) ->
				values(statement, Optional.of(number.digits()), Optional.of(expiredOn.toString()));
			case ItemChange.Policy(var before, var after) ->
				values(statement, before.map(PolicyState::text), after.map(PolicyState::text));
		}
		setImpact(statement, 9, item.impact());
		statement.setInt(13, plan.value());
		Jdbc.setText(statement, 14, item.result().map((result) -> result.outcome().name()));
		Jdbc.setText(statement, 15, item.result().map((result) -> result.detail().key()));
		Jdbc.setText(statement, 16, item.result().map((result) -> Jdbc.cut(result.detail().encoded(), LONGEST_DETAIL)));
		statement.setObject(17, item.due().orElse(null), Types.DATE);
	}

	private static void target(PreparedStatement statement, @Nullable Integer person, String label,
			@Nullable Integer group, @Nullable String setting) throws SQLException {
		statement.setObject(2, person, Types.INTEGER);
		statement.setString(3, label);
		statement.setObject(4, group, Types.INTEGER);
		statement.setString(5, setting);
	}

	private static void values(PreparedStatement statement, Optional<String> before, Optional<String> after)
			throws SQLException {
		Jdbc.setText(statement, 7, before);
		Jdbc.setText(statement, 8, after);
	}

	static MeetingImpact impact(ResultSet row, int first) throws SQLException {
		return new MeetingImpact(row.getInt(first), row.getInt(first + 1), row.getInt(first + 2),
				row.getInt(first + 3));
	}

	static void setImpact(PreparedStatement statement, int first, MeetingImpact impact) throws SQLException {
		statement.setInt(first, impact.meetings());
		statement.setInt(first + 1, impact.invitees());
		statement.setInt(first + 2, impact.toTell());
		statement.setInt(first + 3, impact.imminent());
	}

}
