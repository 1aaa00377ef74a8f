package io.roomkeeper.console.audit;

import java.util.Optional;
import java.util.OptionalLong;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.roomkeeper.audit.AuditExport;
import io.roomkeeper.audit.AuditPage;
import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditReader;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.audit.checkpoint.TrailVerifier;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.AddressBar;
import io.roomkeeper.console.component.DownloadLink;
import io.roomkeeper.console.component.DownloadLink.FileType;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.field.DateField;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.erasure.PersonErasure;
import io.roomkeeper.group.Groups;
import io.roomkeeper.setting.catalog.SettingCatalog;
import jakarta.annotation.security.RolesAllowed;

/** The audit trail: what was done, by whom and from where. The URL contains the query. */
@Route("audit")
@RolesAllowed("ADMIN")
class AuditView extends Page implements BeforeEnterObserver {

	private static final int PAGE = 100;

	private final transient AddressBar bar = new AddressBar();

	private final transient AuditReader trail;

	private final transient TrailVerifier verifier;

	private final transient PersonErasure erasure;

	private final transient CurrentActor actor;

	private final TextField text = new TextField();

	private final TextField who = new TextField();

	private final ComboBox<String> kind = new ComboBox<>();

	private final DateField from = new DateField();

	private final DateField until = new DateField();

	private final Div about = new Div();

	private final Span count = new Span();

	private final Div pages = new Div();

	private final Div verdict = new Div();

	private final AuditGrid grid;

	private final transient AuditDetail detail;

	private transient AuditExport export;

	private AuditAddress shown = AuditAddress.read(QueryParameters.empty());

	private boolean reading;

	AuditView(AuditReader trail, TrailVerifier verifier, PersonErasure erasure, SettingCatalog catalog, Groups groups,
			CurrentActor actor) {
		this.trail = trail;
		this.verifier = verifier;
		this.erasure = erasure;
		this.actor = actor;
		this.export = new AuditExport(trail, actor.get(), AuditQuery.ALL);
		this.detail = new AuditDetail(catalog, groups);
		this.grid = new AuditGrid(this.detail);
		addClassName("fills");
		setHeading(getTranslation("audit.title"));
		setLead(getTranslation("audit.lead"));
		setActions(
				new DownloadLink("audit", FileType.CSV, getTranslation("audit.csv"),
						(out) -> this.export.writeCsv(out)),
				new DownloadLink("audit", FileType.JSON_LINES, getTranslation("audit.json"),
						(out) -> this.export.writeLines(out)),
				new ActionButton(getTranslation("audit.verify"), (click) -> verify()));
		this.verdict.addClassName("verdict-line");
		this.verdict.getElement().setAttribute("role", "status");
		this.about.addClassName("with-action");
		this.pages.addClassNames("pages", "tools");
		add(tools(), this.about, this.verdict, this.grid, this.pages);
	}

	private Div tools() {
		this.text.setPlaceholder(getTranslation("audit.text"));
		this.text.setAriaLabel(getTranslation("audit.text"));
		this.text.setPrefixComponent(Icon.SEARCH.create());
		this.text.addClassName("grow");
		this.who.setPlaceholder(getTranslation("audit.who"));
		this.who.setAriaLabel(getTranslation("audit.who"));
		this.who.addClassName("filter");
		for (TextField field : new TextField[] { this.text, this.who }) {
			field.setClearButtonVisible(true);
			field.setMaxLength(AuditAddress.LONGEST);
			field.setValueChangeMode(ValueChangeMode.LAZY);
			field.addValueChangeListener((change) -> changed());
		}
		this.kind.setItems(AuditKinds.ALL);
		this.kind.setItemLabelGenerator(AuditKinds::name);
		this.kind.setPlaceholder(getTranslation("audit.kind"));
		this.kind.setAriaLabel(getTranslation("audit.kind"));
		this.kind.setClearButtonVisible(true);
		this.kind.addClassName("filter");
		this.kind.addValueChangeListener((change) -> changed());
		day(this.from, "audit.from");
		day(this.until, "audit.until");
		this.count.addClassNames("count", "digits");
		this.count.getElement().setAttribute("role", "status");
		Div tools = new Div(this.text, this.who, this.kind, this.from, this.until, this.count);
		tools.addClassName("tools");
		return tools;
	}

	private void day(DateField picker, String label) {
		picker.setPlaceholder(getTranslation(label));
		picker.setAriaLabel(getTranslation(label));
		picker.setClearButtonVisible(true);
		picker.addClassName("filter");
		picker.addValueChangeListener((change) -> changed());
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.bar.entered(event.getLocation());
		AuditAddress address = AuditAddress.read(event.getLocation().getQueryParameters());
		this.reading = true;
		this.text.setValue(address.text());
		this.who.setValue(address.actor());
		this.kind.setValue(address.kind().orElse(null));
		this.from.setValue(address.from().orElse(null));
		this.until.setValue(address.until().orElse(null));
		this.reading = false;
		show(address);
	}

	private void changed() {
		if (this.reading) {
			return;
		}
		AuditAddress address = new AuditAddress(this.text.getValue(), this.who.getValue(), this.shown.about(),
				this.kind.getOptionalValue(), this.from.getOptionalValue(), this.until.getOptionalValue(),
				OptionalLong.empty());
		this.bar.write(AuditAddress.PATH, address.write());
		show(address);
	}

	private void show(AuditAddress address) {
		this.shown = address;
		AuditQuery query = address.query(Reader.current().zone());
		this.export = new AuditExport(this.trail, this.actor.get(), query);
		AuditPage page = this.trail.page(this.actor.get(), query, address.before().orElse(Long.MAX_VALUE), PAGE);
		this.grid.setItems(page.rows());
		int rows = page.rows().size();
		this.count.setText(getTranslation("audit.count", rows, Reader.current().number(rows)));
		this.about.removeAll();
		address.about().ifPresent((object) -> this.about.add(about(object, address)));
		address.about()
			.filter((object) -> rows > 0 && object instanceof AuditSubject.Person(String uid)
					&& uid.length() <= Uid.LONGEST)
			.ifPresent((object) -> this.about.add(erase(new Uid(((AuditSubject.Person) object).uid()), address)));
		this.pages.removeAll();
		if (address.before().isPresent()) {
			this.pages.add(new Anchor(address.page(OptionalLong.empty()), getTranslation("audit.newest")));
		}
		page.next()
			.ifPresent((next) -> this.pages.add(new Anchor(address.page(page.next()), (rows < PAGE)
					? getTranslation("audit.further", Long.toString(next)) : getTranslation("audit.older"))));
		this.pages.setVisible(this.pages.getComponentCount() > 0);
	}

	/** Names the object of this timeline, with links to it and to the whole trail. */
	private Component[] about(AuditSubject object, AuditAddress address) {
		String name = this.detail.subject(object);
		Component link = ObjectPages.of(object)
			.<Component>map((path) -> new Anchor(path, name))
			.orElseGet(() -> new Span(name));
		AuditAddress all = new AuditAddress(address.text(), address.actor(), Optional.empty(), address.kind(),
				address.from(), address.until(), OptionalLong.empty());
		return new Component[] { new Span(getTranslation("audit.about.only")), link,
				new Anchor(all.page(OptionalLong.empty()), getTranslation("audit.about.all")) };
	}

	private Button erase(Uid uid, AuditAddress address) {
		Button erase = new ActionButton(getTranslation("audit.erase"),
				(click) -> new EraseDialog(this.erasure, this.actor.get(), uid, () -> show(address)).open());
		erase.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
		return erase;
	}

	private void verify() {
		TrailVerifier.Verdict verdict = this.verifier.verify(this.actor.get());
		AuditVerification.Result result = verdict.result();
		boolean intact = verdict.flaw().isEmpty();
		Div lines = new Div(new Div(new Span(verdict.flaw()
			.map((flaw) -> getTranslation("audit.broken", new MessageText().of(flaw)))
			.orElseGet(() -> getTranslation("audit.intact", result.rows(), Reader.current().number(result.rows()))))));
		lines.add(secondary(getTranslation("audit.hash", result.hash()), "hash"));
		lines.add(secondary(
				(verdict.covered() > 0) ? getTranslation("audit.covered", Reader.current().number(verdict.covered()))
						: getTranslation("audit.uncovered")));
		if (verdict.removed() > 0) {
			lines.add(secondary(getTranslation("audit.removed", Reader.current().number(verdict.removed()))));
		}
		if (result.erased() > 0) {
			lines.add(secondary(getTranslation("audit.erased", Reader.current().number(result.erased()))));
		}
		this.verdict.removeAll();
		this.verdict.add((intact ? Icon.CHECK : Icon.ALERT).create(), lines);
		this.verdict.removeClassNames("good", "bad");
		this.verdict.addClassNames("notice", intact ? "good" : "bad");
	}

	private static Div secondary(String text, String... classes) {
		Span span = new Span(text);
		span.addClassName("secondary");
		span.addClassNames(classes);
		return new Div(span);
	}

}
