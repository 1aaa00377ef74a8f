package io.roomkeeper.console.policy;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.Route;
import io.roomkeeper.console.component.DownloadLink;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.component.PeopleGrid;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.csv.Csv;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.review.ModelComparison;
import io.roomkeeper.setting.review.PolicyReview;
import jakarta.annotation.security.RolesAllowed;

/**
 * The differences between the resolution models, shown before an admin switches to the
 * other one.
 */
@Route("posture/models")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class ModelsView extends Page {

	private static final int PART = 1_000;

	private final transient PolicyReview review;

	private final transient PeoplePages pages;

	private final transient CurrentActor actor;

	private final transient LevelNames names;

	private final transient List<ModelComparison> comparisons;

	private final transient Reader reader = Reader.current();

	ModelsView(PolicyReview review, PeoplePages pages, GroupOrder groupOrder, MissingGroups missingGroups,
			SettingCatalog catalog, CurrentActor actor) {
		this.review = review;
		this.pages = pages;
		this.actor = actor;
		this.names = new LevelNames(groupOrder, missingGroups, catalog, actor);
		this.comparisons = review.models(actor.get());
		PeopleSet people = PeopleSet.NOBODY;
		for (ModelComparison comparison : this.comparisons) {
			people = people.or(comparison.people());
		}
		setHeading(getTranslation("models.title"));
		setLead(getTranslation("models.lead", getTranslation(TextKeys.key(review.model()))));
		add(new ReviewTabs(ModelsView.class), explanation());
		if (this.comparisons.isEmpty()) {
			add(new EmptyState(Icon.CHECK, getTranslation("models.none.title"), getTranslation("models.none.text")));
			return;
		}
		setActions(new DownloadLink("model-differences", getTranslation("csv.models"), this::write));
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		this.comparisons.forEach((comparison) -> list.add(entry(comparison)));
		add(new Panel(getTranslation("models.settings", this.comparisons.size()), list), whom(people));
	}

	private Div explanation() {
		Div models = new Div(new Paragraph(getTranslation("models.priority")),
				new Paragraph(getTranslation("models.legacy")));
		models.addClassNames("secondary", "explained");
		return models;
	}

	private ListItem entry(ModelComparison comparison) {
		Span name = new Span(this.names.setting(comparison.key()));
		name.addClassName("strong");
		ListItem entry = new ListItem(name);
		for (BlastRadius.Move move : comparison.moves()) {
			entry.add(new Span(getTranslation("impact.move", move.people().size(),
					this.reader.number(move.people().size()), this.names.value(comparison.key(), move.from()),
					this.names.value(comparison.key(), move.to()))));
		}
		lock(entry, "models.locked.legacy", comparison.lockedByLegacyOnly());
		lock(entry, "models.locked.priority", comparison.lockedByPriorityOnly());
		return entry;
	}

	private void lock(ListItem entry, String key, PeopleSet people) {
		if (!people.isEmpty()) {
			entry.add(new Span(getTranslation(key, people.size(), this.reader.number(people.size()))));
		}
	}

	private Panel whom(PeopleSet people) {
		PeopleSet everybody = this.review.population(this.actor.get()).present();
		PeopleGrid grid = new PeopleGrid(getTranslation("models.people"), true);
		grid.setItems(DataProvider.fromCallbacks(
				(rows) -> this.pages.page(people, everybody, rows.getOffset(), rows.getLimit()).stream(),
				(rows) -> people.size()));
		Widths.watch(grid, grid::fit);
		return new Panel(getTranslation("models.people.count", people.size(), this.reader.number(people.size())), grid);
	}

	private void write(Writer out) throws IOException {
		out.write(Csv.row("uid", "name", "mail", "setting", "priority", "legacy", "lockedOnlyIn"));
		for (ModelComparison comparison : this.comparisons) {
			PeopleSet people = comparison.people();
			List<Person> part = this.pages.after(people, 0, PART);
			while (!part.isEmpty()) {
				for (Person person : part) {
					out.write(row(comparison, person));
				}
				part = this.pages.after(people, part.getLast().id().value(), PART);
			}
		}
	}

	private static String row(ModelComparison comparison, Person person) {
		PersonId id = person.id();
		String from = "";
		String to = "";
		for (BlastRadius.Move move : comparison.moves()) {
			if (move.people().contains(id)) {
				from = move.from().text();
				to = move.to().text();
			}
		}
		String locked = comparison.lockedByLegacyOnly().contains(id) ? "legacy"
				: comparison.lockedByPriorityOnly().contains(id) ? "priority" : "";
		return Csv.row(person.seen().uid().value(), person.seen().displayName(), person.seen().mail().orElse(""),
				comparison.key().text(), from, to, locked);
	}

}
