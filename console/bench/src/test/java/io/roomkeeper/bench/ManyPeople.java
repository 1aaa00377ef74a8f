package io.roomkeeper.bench;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import javax.sql.DataSource;

import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingType;
import io.roomkeeper.setting.catalog.SettingValue;

/**
 * A large organisation, written directly into a database and the same in each run. Each
 * person is in three groups, of which few are large (Pareto distribution). Each group
 * manages a fifth of the settings and locks a tenth of these. For each setting, 5 % of
 * the people have an own choice.
 */
final class ManyPeople {

	private static final OffsetDateTime SEEN = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

	private static final int STEP = 20;

	private final Random random = new Random(7);

	private final int people;

	private final int groups;

	private final List<SettingDefinition> settings;

	ManyPeople(int people, int groups, int settings) {
		this.people = people;
		this.groups = groups;
		this.settings = SettingCatalog.standard()
			.all()
			.stream()
			.filter((definition) -> definition.type() != SettingType.TEXT)
			.filter((definition) -> !definition.key().text().equals("schedule_meeting.personal_meeting"))
			.limit(settings)
			.toList();
	}

	/** Fills the database. */
	void insert(DataSource dataSource) {
		BulkRows rows = new BulkRows(dataSource);
		rows.insert("person", "id, directory_id, dn, uid, uid_key, display_name, given_name, family_name, mail, "
				+ "mail_key, licence, fingerprint, first_seen_at, changed_at", (writer) -> {
					for (int id = 1; id <= this.people; id++) {
						String uid = "u%08d".formatted(id);
						String family = "Family%d".formatted(id % 9973);
						writer.row(id, "d" + id, "uid=" + uid, uid, uid, "Given " + family, "Given", family,
								uid + "@big.example", uid + "@big.example", (id % 3 == 0) ? "BASIC" : "LICENSED",
								(long) id, SEEN, SEEN);
					}
				});
		rows.insert("user_group", "id, directory_id, dn, name, priority, missing, created_at, changed_at", (writer) -> {
			for (int id = 1; id <= this.groups; id++) {
				writer.row(id, "g" + id, "cn=g" + id, "Group %05d".formatted(id), id, false, SEEN, SEEN);
			}
		});
		rows.insert("membership", "group_id, person_id", (writer) -> {
			for (int person = 1; person <= this.people; person++) {
				int id = person;
				this.random.ints(12, 0, 1)
					.map((any) -> pareto())
					.distinct()
					.limit(3)
					.forEach((group) -> writer.row(group, id));
			}
		});
		rows.insert("setting_assignment",
				"setting_key, scope, scope_id, slot, set_value, locked, no_exceptions, author, set_at, reason",
				(writer) -> {
					this.settings.forEach((setting) -> policies(writer, setting));
					this.settings.forEach((setting) -> choices(writer, setting));
				});
		rows.finish();
	}

	private void policies(BulkRows.Writer writer, SettingDefinition setting) {
		for (int group = 1; group <= this.groups; group++) {
			if (this.random.nextInt(5) == 0) {
				writer.row(setting.key().text(), "GROUP", group, "VALUE", any(setting), this.random.nextInt(10) == 0,
						false, "bench", SEEN, "");
			}
		}
	}

	private void choices(BulkRows.Writer writer, SettingDefinition setting) {
		for (int person = 1 + this.random.nextInt(2 * STEP - 1); person <= this.people; person += 1
				+ this.random.nextInt(2 * STEP - 1)) {
			writer.row(setting.key().text(), "USER", person, "VALUE", any(setting), false, false, "bench", SEEN, "");
		}
	}

	private String any(SettingDefinition setting) {
		return setting.values().get(this.random.nextInt(setting.values().size())).text();
	}

	/** Returns the number of a group; few groups are large. */
	private int pareto() {
		double share = Math.pow(1 - this.random.nextDouble(), -1 / 0.7) - 1;
		return 1 + (int) ((long) (share * 4) % this.groups);
	}

	/** Returns the setting for a query. */
	SettingKey key(int question) {
		return this.settings.get(question % this.settings.size()).key();
	}

	/** Returns a value of that setting. */
	SettingValue value(int question) {
		List<SettingValue> values = this.settings.get(question % this.settings.size()).values();
		return values.get(question / this.settings.size() % values.size());
	}

	/** Returns a random person. */
	String uid(int question) {
		return "u%08d".formatted(1 + (int) (question * 7919L % this.people));
	}

}
