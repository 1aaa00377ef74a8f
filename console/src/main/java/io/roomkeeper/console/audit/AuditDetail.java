package io.roomkeeper.console.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import com.vaadin.flow.component.UI;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.text.Bidi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Formats a row of the audit trail in the reader's language. */
class AuditDetail {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** Fields with their own text, which precede all other fields. */
	private static final Set<String> WORDED = Set.of("setting", "before", "after", "locked", "until", "noExceptions",
			"reason");

	private final SettingCatalog catalog;

	private final SettingTexts texts;

	private final AuditValues values = new AuditValues(Reader.current());

	private final Map<AuditSubject, String> groups = new HashMap<>();

	AuditDetail(SettingCatalog catalog, Groups groups) {
		this.catalog = catalog;
		this.texts = SettingTexts.in(UI.getCurrent().getLocale());
		for (Group group : groups.all()) {
			this.groups.put(group.id().auditSubject(), group.name());
		}
	}

	/** Returns the subject of the event. Groups appear with their current names. */
	String subject(AuditEntry entry) {
		return subject(AuditSubject.parse(entry.subject()));
	}

	/** Returns an object of the trail in the reader's words. */
	String subject(AuditSubject subject) {
		return switch (subject) {
			case AuditSubject.Account() -> translate("setting.place.account");
			case AuditSubject.Group(int id) -> Optional.ofNullable(this.groups.get(subject))
				.map((name) -> translate("setting.place.group", name))
				.orElseGet(() -> translate("audit.subject.group", Integer.toString(id)));
			case AuditSubject.Person(String uid) -> translate("audit.subject.user", uid);
			case AuditSubject.Run(long id) -> translate("audit.subject.run", Long.toString(id));
			case AuditSubject.Plan(int id) -> translate("audit.subject.plan", Integer.toString(id));
			case AuditSubject.Token(OptionalInt id) ->
				id.isPresent() ? translate("audit.subject.token", Integer.toString(id.getAsInt()))
						: translate("audit.subject.nameless.token");
			case AuditSubject.SignIn(Optional<String> uid) ->
				uid.map((name) -> translate("audit.subject.sign-in", name))
					.orElseGet(() -> translate("audit.subject.nameless.sign-in"));
			case AuditSubject.Access(Optional<String> actor) ->
				actor.map((name) -> translate("audit.subject.access", name))
					.orElseGet(() -> translate("audit.subject.nameless.access"));
			case AuditSubject.Passcode(String owner) -> translate("audit.subject.passcode", owner);
			case AuditSubject.Setting(String key) ->
				this.catalog.find(key).map((one) -> this.texts.name(one.key())).orElse(key);
			case AuditSubject.Meeting(String key) -> translate("audit.subject.meeting", key);
			case AuditSubject.Trail() -> translate("audit.subject.trail");
			case AuditSubject.Export(String content) -> translate("audit.subject.export", content);
			case AuditSubject.Several() -> translate("audit.subject.nameless.several");
			case AuditSubject.Named(String key) -> key;
		};
	}

	/** Returns the setting that was changed, or an empty text. */
	String what(AuditEntry entry) {
		return definition(JSON.readTree(entry.detail())).map((one) -> this.texts.name(one.key())).orElse("");
	}

	/** Returns the old and new values, the lock, the reason and all other fields. */
	String how(AuditEntry entry) {
		JsonNode detail = JSON.readTree(entry.detail());
		List<String> parts = new ArrayList<>();
		change(detail).ifPresent(parts::add);
		if (on(detail, "locked")) {
			parts.add(translate("setting.lock"));
		}
		if (on(detail, "noExceptions")) {
			parts.add(translate("audit.noExceptions"));
		}
		text(detail, "until").map((end) -> translate("setting.until", this.values.moment(end))).ifPresent(parts::add);
		text(detail, "reason").map((why) -> AuditValues.isWritten(entry.kind()) ? translate("setting.quote", why)
				: this.values.text("reason", why))
			.ifPresent(parts::add);
		detail.propertyNames()
			.stream()
			.filter((name) -> !WORDED.contains(name))
			.forEach((name) -> text(detail, name)
				.ifPresent((value) -> parts.add(translate("audit.field", field(name), value(name, value)))));
		return String.join(" · ", parts);
	}

	/**
	 * Returns each field with its name and value, in the order in which it was written.
	 */
	Map<String, String> fields(AuditEntry entry) {
		JsonNode detail = JSON.readTree(entry.detail());
		Map<String, String> fields = new LinkedHashMap<>();
		definition(detail).ifPresent((one) -> fields.put(field("setting"), this.texts.name(one.key())));
		detail.propertyNames()
			.stream()
			.filter((name) -> !name.equals("setting"))
			.forEach((name) -> text(detail, name).ifPresent((value) -> fields.put(field(name), switch (name) {
				case "before", "after" -> value(detail, value);
				case "until" -> this.values.moment(value);
				case "locked", "noExceptions" -> translate(value.equals("true") ? "audit.yes" : "audit.no");
				case "reason" -> AuditValues.isWritten(entry.kind()) ? value : this.values.text(name, value);
				default -> value(name, value);
			})));
		return fields;
	}

	/** Returns the name of a field; its key if no text exists. */
	private static String field(String name) {
		String key = "audit.field." + name;
		String text = translate(key);
		return text.startsWith("!") ? name : text;
	}

	/** Returns the value of a field in the reader's words. */
	private String value(String name, String value) {
		return AuditValues.isObject(name) ? subject(AuditSubject.parse(value)) : this.values.text(name, value);
	}

	private Optional<String> change(JsonNode detail) {
		Optional<String> before = text(detail, "before").map((text) -> value(detail, text));
		Optional<String> after = text(detail, "after").map((text) -> value(detail, text));
		if (before.isPresent() && after.isPresent()) {
			return Optional.of("%s → %s".formatted(Bidi.isolate(before.get()), Bidi.isolate(after.get())));
		}
		return after.or(() -> before.map((text) -> text + " → –"));
	}

	private String value(JsonNode detail, String text) {
		return definition(detail).filter((one) -> one.accepts(new SettingValue(text)))
			.map((one) -> this.texts.value(one, new SettingValue(text)))
			.orElse(text);
	}

	private Optional<SettingDefinition> definition(JsonNode detail) {
		return this.catalog.find(detail.path("setting").asString(""));
	}

	private static boolean on(JsonNode detail, String name) {
		return text(detail, name).filter("true"::equals).isPresent();
	}

	private static Optional<String> text(JsonNode detail, String name) {
		return Optional.of(detail.path(name).asString("")).filter((text) -> !text.isEmpty());
	}

	private static String translate(String key, Object... parts) {
		return UI.getCurrent().getTranslation(key, parts);
	}

}
