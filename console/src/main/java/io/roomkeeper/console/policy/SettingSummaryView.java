package io.roomkeeper.console.policy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.console.audit.TimelineLink;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.catalog.UnknownSettingException;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.population.Share;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.review.PeopleQuery;
import io.roomkeeper.setting.review.PolicyReview;
import io.roomkeeper.setting.review.SettingSummary;
import jakarta.annotation.security.RolesAllowed;

/** One setting: where it is set, how many people have each value, and recent changes. */
@Route("settings/:key")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class SettingSummaryView extends Page implements BeforeEnterObserver {

	private final transient PolicyReview review;

	private final transient GroupOrder groupOrder;

	private final transient MissingGroups missingGroups;

	private final transient SettingCatalog catalog;

	private final transient CurrentActor actor;

	private final transient People people;

	private final transient PersonLookup lookup;

	private final transient Clock clock;

	private final transient Reader reader = Reader.current();

	private final Div content = new Div();

	SettingSummaryView(PolicyReview review, GroupOrder groupOrder, MissingGroups missingGroups, SettingCatalog catalog,
			CurrentActor actor, People people, PersonLookup lookup, Clock clock) {
		this.review = review;
		this.groupOrder = groupOrder;
		this.missingGroups = missingGroups;
		this.catalog = catalog;
		this.actor = actor;
		this.people = people;
		this.lookup = lookup;
		this.clock = clock;
		setBack("account/settings", getTranslation("policy.account.title"));
		this.content.addClassName("stack");
		add(this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			show(this.review.summary(this.actor.get(),
					event.getRouteParameters().get("key").orElseThrow(NotFoundException::new)));
		}
		catch (UnknownSettingException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
		}
	}

	private void show(SettingSummary summary) {
		SettingDefinition definition = summary.definition();
		SettingTexts texts = SettingTexts.in(getLocale());
		SettingPlaces places = new SettingPlaces(
				new LevelNames(this.groupOrder, this.missingGroups, this.catalog, this.actor), this.people, this.lookup,
				this.groupOrder.all(this.actor.get()), summary, this.clock.instant());
		setHeading(texts.name(definition.key()));
		List<Component> lead = new ArrayList<>(List.of(new Span(texts.help(definition.key()))));
		definition.recommended()
			.ifPresent((value) -> lead.add(new Span(getTranslation("edit.recommended", places.value(value)))));
		setLead(lead.toArray(Component[]::new));
		Anchor set = new Anchor(ConsoleRoutes.accountSettings(texts.name(definition.key())),
				getTranslation(this.actor.hasAny(Role.ADMIN) ? "summary.set" : "summary.look"));
		set.addClassName("button-link");
		if (this.actor.hasAny(Role.ADMIN)) {
			setActions(new TimelineLink(new AuditSubject.Setting(definition.key().text())), set);
		}
		else {
			setActions(set);
		}
		this.content.removeAll();
		this.content.add(new Panel(getTranslation("summary.places"), places.list()), values(summary, places),
				new Panel(getTranslation("summary.exceptions"), places.exceptions()),
				new Panel(getTranslation("summary.recent"), places.recent()));
		if (!summary.findings().isEmpty()) {
			this.content.add(findings(summary));
		}
	}

	private Panel values(SettingSummary summary, SettingPlaces places) {
		UnorderedList values = list();
		summary.distribution()
			.byValue()
			.forEach((value, who) -> values.add(line(places.value(value), who.size(),
					PolicyPaths.people(question(summary, Optional.of(value), Optional.empty())))));
		UnorderedList causes = list();
		causes(summary).forEach((level, count) -> causes.add(line(places.cause(level), count,
				PolicyPaths.people(question(summary, Optional.empty(), Optional.of(level))))));
		Paragraph because = new Paragraph(getTranslation("summary.because"));
		because.addClassName("secondary");
		Anchor all = new Anchor(ConsoleRoutes.settingPeople(summary.definition().key()),
				getTranslation("summary.people"));
		return new Panel(getTranslation("summary.values"), values, because, causes).aside(all);
	}

	private static Map<Level, Integer> causes(SettingSummary summary) {
		Map<Level, Integer> causes = new LinkedHashMap<>();
		for (Share share : summary.distribution().shares()) {
			causes.merge(share.winner(), share.people().size(), Integer::sum);
		}
		return causes;
	}

	private static PeopleQuery question(SettingSummary summary, Optional<SettingValue> value, Optional<Level> winner) {
		return new PeopleQuery(new EffectiveQuery(summary.definition().key(), value, Optional.empty(), winner),
				Optional.empty(), Optional.empty(), "");
	}

	private ListItem line(String name, int count, String path) {
		Span what = new Span(name);
		what.addClassName("strong");
		Anchor who = new Anchor(path, getTranslation("posture.people", count, this.reader.number(count)));
		who.setAriaLabel(getTranslation("summary.people.label", count, this.reader.number(count), name));
		who.addClassName("digits");
		ListItem line = new ListItem(what, who);
		line.addClassName("counted");
		return line;
	}

	private Panel findings(SettingSummary summary) {
		FindingText text = new FindingText(
				new LevelNames(this.groupOrder, this.missingGroups, this.catalog, this.actor));
		UnorderedList list = list();
		summary.findings().forEach((finding) -> {
			Span title = new Span(text.title(finding));
			title.addClassName("strong");
			Span why = new Span(text.why(finding));
			why.addClassName("secondary");
			list.add(new ListItem(title, why));
		});
		return new Panel(getTranslation("findings.title"), list)
			.aside(new Anchor("posture/findings", getTranslation("summary.findings")));
	}

	private static UnorderedList list() {
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		return list;
	}

}
