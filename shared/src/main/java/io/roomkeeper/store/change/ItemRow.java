package io.roomkeeper.store.change;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

	/** The columns of the values of {@link #values}. */
	static final String INSERTED = "position, person_id, label, group_id, setting, type, value_before, value_after,"
			+ " meetings, invitees, to_tell, imminent, plan_id, outcome, detail_key, detail, due_on";

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

	static @Nullable Object[] values(PlanItem item, PlanId plan) {
		Integer person = null;
		Integer group = null;
		String label = "account";
		String setting = null;
		switch (item.target()) {
			case ItemTarget.Room(PersonId owner, Uid uid) -> {
				person = owner.value();
				label = uid.value();
			}
			case ItemTarget.Setting(Scope scope, String name, SettingKey key) -> {
				setting = key.text();
				if (scope instanceof Scope.Group(GroupId id)) {
					group = id.value();
					label = name;
				}
			}
		}
		Stored stored = stored(item.change());
		MeetingImpact impact = item.impact();
		Optional<ItemResult> result = item.result();
		return new @Nullable Object[] { item.position(), person, label, group, setting, item.change().type().name(),
				stored.before(), stored.after(), impact.meetings(), impact.invitees(), impact.toTell(),
				impact.imminent(), plan.value(), result.map((one) -> one.outcome().name()).orElse(null),
				result.map((one) -> one.detail().key()).orElse(null),
				result.map((one) -> Jdbc.cut(one.detail().encoded(), LONGEST_DETAIL)).orElse(null),
				item.due().orElse(null) };
	}

	private static Stored stored(ItemChange change) {
		return switch (change) {
			case ItemChange.NewNumber(var before, var after) -> new Stored(before.digits(), after.digits());
			case ItemChange.NewLink(var before, var after) ->
				Stored.of(before.map(PersonalLink::name), after.map(PersonalLink::name));
			case ItemChange.NewPasscode(var before, var after) ->
				Stored.of(before.map(Passcode::text), after.map(Passcode::text));
			case ItemChange.Opening opening -> new Stored(opening.beforeText(), opening.afterText());
			case ItemChange.Revival(var number, var expiredOn) -> new Stored(number.digits(), expiredOn.toString());
			case ItemChange.Policy(var before, var after) ->
				Stored.of(before.map(PolicyState::text), after.map(PolicyState::text));
		};
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

	/** What a change is from and to, as the database stores it. */
	private record Stored(@Nullable String before, @Nullable String after) {

		static Stored of(Optional<String> before, Optional<String> after) {
			return new Stored(before.orElse(null), after.orElse(null));
		}

	}

}
