package io.roomkeeper.console.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Facts;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.job.PageRefresh;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.overview.DirectoryInspection;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunHistory;
import jakarta.annotation.security.RolesAllowed;

/**
 * The directory: the doctor's findings, the last syncs, missing people and the
 * configuration.
 */
@Route("directory")
@RolesAllowed("ADMIN")
class DirectoryView extends Page {

	private static final int LOOKED_AT = 200;

	private static final int SHOWN = 5;

	private static final Set<JobName> SYNCS = EnumSet.of(JobName.SYNC, JobName.NIGHTLY);

	private final transient Examinations examinations;

	private final FindingsPanel findings = new FindingsPanel();

	private final Button examine;

	private final PageRefresh live;

	DirectoryView(DirectoryInspection inspection, Examinations examinations, RunHistory history, CurrentActor actor) {
		this.examinations = examinations;
		setHeading(getTranslation("directory.title"));
		setLead(getTranslation("directory.lead"));
		this.examine = new ActionButton(getTranslation("directory.examine"), Icon.PLAY.create(), (click) -> {
			examinations.begin(actor.get());
			now();
		});
		this.examine.addThemeVariants(ButtonVariant.PRIMARY);
		this.examine.setDisableOnClick(true);
		setActions(this.examine);
		Div left = new Div(this.findings, new MissingPeople(inspection, actor));
		Div right = new Div(syncs(history.latest(actor.get(), null, LOOKED_AT)),
				inForce(inspection.inForce(actor.get())));
		left.addClassName("column");
		right.addClassName("column");
		Div columns = new Div(left, right);
		columns.addClassName("columns");
		add(columns);
		this.live = new PageRefresh(this, this::look);
	}

	private void now() {
		this.live.now();
	}

	private boolean look() {
		boolean running = this.examinations.running();
		this.findings.show(running, this.examinations.last());
		this.examine.setEnabled(!running);
		return running;
	}

	private Panel syncs(List<Run> latest) {
		UnorderedList list = new UnorderedList();
		list.addClassName("checks");
		latest.stream().filter((run) -> SYNCS.contains(run.job())).limit(SHOWN).forEach((run) -> {
			Anchor name = new Anchor(ConsoleRoutes.run(run.id()), "%s, %s"
				.formatted(getTranslation(TextKeys.key(run.job())), Reader.current().moment(run.startedAt())));
			Div found = new Div(name);
			found.addClassName("check-words");
			ListItem line = new ListItem(new Marker(Marker.looks(run.status())), found);
			line.addClassName("check");
			list.add(line);
		});
		return list.getChildren().findAny().isPresent() ? new Panel(getTranslation("directory.syncs"), list)
				: new Panel(getTranslation("directory.syncs"), new Paragraph(getTranslation("directory.syncs.none")));
	}

	private Panel inForce(Map<String, String> settings) {
		Facts facts = new Facts();
		settings.forEach((key, value) -> facts.add(key.substring(key.lastIndexOf('.') + 1), value));
		return new Panel(getTranslation("directory.settings"), facts);
	}

}
