package io.roomkeeper.console.user;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.text.ActorText;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Moment;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.overview.PersonHistory.Happening;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunTrace;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.catalog.SettingValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of a person, each with its time and actor. */
public class PersonTimeline extends UnorderedList {

	private final SettingCatalog catalog;

	private final transient MessageText texts = new MessageText();

	public PersonTimeline(List<Happening> past, SettingCatalog catalog) {
		this.catalog = catalog;
		addClassNames("entries", "history");
		for (Happening happening : past) {
			add(switch (happening) {
				case Happening.ByRun(RunTrace trace) -> line(trace);
				case Happening.ByActor(AuditEntry entry) -> line(entry);
			});
		}
	}

	private ListItem line(RunTrace trace) {
		Run run = trace.run();
		Span detail = new Span(this.texts.of(trace.item().message()));
		Anchor link = new Anchor(ConsoleRoutes.run(run.id()),
				getTranslation("run.title", getTranslation(TextKeys.key(run.job())), String.valueOf(run.id().value())));
		return new ListItem(head(new Marker(Marker.looks(trace.item().outcome())), detail),
				foot(new Moment(run.startedAt()), link));
	}

	private ListItem line(AuditEntry entry) {
		JsonNode detail = JsonMapper.shared().readTree(entry.detail());
		Span what = new Span(words(entry.kind()));
		what.addClassName("strong");
		ListItem line = new ListItem(head(what, new Span(about(detail))),
				foot(new Moment(entry.at()), new Span(getTranslation("user.history.by", ActorText.of(entry.actor())))));
		String reason = detail.path("reason").asString("");
		if (!reason.isEmpty()) {
			Span why = new Span(getTranslation("setting.quote", reason));
			why.addClassName("secondary");
			line.add(why);
		}
		return line;
	}

	/** Returns the setting and its value if the event concerns one. */
	private String about(JsonNode detail) {
		String key = detail.path("setting").asString("");
		String after = detail.path("after").asString("");
		return Optional.of(key)
			.filter((text) -> !text.isEmpty())
			.map((text) -> SettingTexts.in(getLocale()).name(new SettingKey(text))
					+ (after.isEmpty() ? "" : " → " + value(text, after)))
			.orElse(after);
	}

	private String value(String key, String value) {
		return this.catalog.find(key)
			.map((definition) -> SettingTexts.in(getLocale()).value(definition, new SettingValue(value)))
			.orElse(value);
	}

	/** Returns the name of a kind of event; its key if no text exists. */
	private String words(String kind) {
		String special = getTranslation("user.history.kind." + kind);
		if (!special.startsWith("!")) {
			return special;
		}
		String name = getTranslation("audit.kind." + kind);
		return name.startsWith("!") ? kind : name;
	}

	private static Component head(Component... parts) {
		return line("with-action", parts);
	}

	private static Component foot(Component... parts) {
		return line("when", parts);
	}

	private static Component line(String name, Component... parts) {
		Div line = new Div(parts);
		line.addClassName(name);
		return line;
	}

}
