package io.roomkeeper.setting.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.Licence;

/** Reads the catalogue's tables, in which a lone hyphen means an empty cell. */
final class CatalogReader {

	private CatalogReader() {
	}

	static SettingCatalog standard() {
		List<SettingDefinition> definitions = rows("/settings/catalogue.tsv").stream()
			.map(CatalogReader::definition)
			.toList();
		List<DependencyRule> rules = rows("/settings/rules.tsv").stream().map(CatalogReader::rule).toList();
		return new SettingCatalog(definitions, rules);
	}

	private static SettingDefinition definition(Map<String, String> row) {
		SettingType type = SettingType.valueOf(upper(text(row, "type")));
		SettingValue standard = new SettingValue((type == SettingType.TEXT) ? "" : text(row, "default"));
		SettingValue absent = (type == SettingType.BOOLEAN) ? SettingValue.OFF : standard;
		SettingNeeds needs = new SettingNeeds(
				list(row, "plans").stream().map(Plan::valueOf).collect(Collectors.toSet()),
				optional(row, "licence").map(Licence::valueOf), optional(row, "parent").map(SettingKey::new));
		return new SettingDefinition(new SettingKey(text(row, "key")),
				list(row, "aliases").stream().map(SettingKey::new).collect(Collectors.toSet()),
				Section.valueOf(text(row, "section")), type, values(row, "values"), standard,
				optional(row, "recommended").map(SettingValue::new), values(row, "safest_first"), needs,
				forced(list(row, "forced_by_plan")), optional(row, "off").map(SettingValue::new).orElse(absent),
				Map.of());
	}

	private static DependencyRule rule(Map<String, String> row) {
		List<Condition> when = Arrays.stream(text(row, "when").split(";", -1)).map((part) -> {
			String[] sides = part.split("=", -1);
			return new Condition(new SettingKey(sides[0]),
					Arrays.stream(sides[1].split(",", -1)).map(SettingValue::new).collect(Collectors.toSet()));
		}).toList();
		return new DependencyRule(text(row, "id"), when, new SettingKey(text(row, "target")),
				new SettingValue(text(row, "value")));
	}

	private static Map<Plan, SettingValue> forced(Set<String> entries) {
		return entries.stream()
			.map((entry) -> entry.split("=", -1))
			.collect(Collectors.toMap((sides) -> Plan.valueOf(sides[0]), (sides) -> new SettingValue(sides[1])));
	}

	private static List<SettingValue> values(Map<String, String> row, String column) {
		return list(row, column).stream().map(SettingValue::new).toList();
	}

	private static Set<String> list(Map<String, String> row, String column) {
		return optional(row, column).map((text) -> new LinkedHashSet<>(List.of(text.split(",", -1))))
			.orElseGet(LinkedHashSet::new);
	}

	private static Optional<String> optional(Map<String, String> row, String column) {
		return Optional.of(text(row, column)).filter((text) -> !"-".equals(text));
	}

	private static String text(Map<String, String> row, String column) {
		return row.getOrDefault(column, "-");
	}

	private static String upper(String text) {
		return text.toUpperCase(Locale.ROOT);
	}

	private static List<Map<String, String>> rows(String resource) {
		try (InputStream in = CatalogReader.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("A file of the program is missing " + resource);
			}
			List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
			String[] columns = lines.getFirst().split("\t", -1);
			List<Map<String, String>> rows = new ArrayList<>();
			for (String line : lines.subList(1, lines.size())) {
				String[] cells = line.split("\t", -1);
				Map<String, String> row = new HashMap<>();
				for (int i = 0; i < columns.length; i++) {
					row.put(columns[i], cells[i]);
				}
				rows.add(row);
			}
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
