package io.roomkeeper.console.audit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditReader;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.AddressBar;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.group.Groups;
import io.roomkeeper.setting.catalog.SettingCatalog;
import jakarta.annotation.security.RolesAllowed;

/** The audit trail: what was done, by whom and from where. The URL contains the query. */
@Route("audit")
@RolesAllowed("ADMIN")
class AuditView extends Page implements BeforeEnterObserver {

	private final transient AddressBar bar = new AddressBar();

	private final transient AuditReader trail;

	private final transient CurrentActor actor;

	private final TextField text = new TextField();

	private final TextField who = new TextField();

	private final ComboBox<String> kind = new ComboBox<>();

	private final DatePicker from = new DatePicker();

	private final DatePicker until = new DatePicker();

	private final Span count = new Span();

	private final Div verdict = new Div();

	private final AuditGrid grid;

	private boolean reading;

	AuditView(AuditReader trail, SettingCatalog catalog, Groups groups, CurrentActor actor) {
		this.trail = trail;
		this.actor = actor;
		this.grid = new AuditGrid(new AuditDetail(catalog, groups));
		addClassName("fills");
		setHeading(getTranslation("audit.title"));
		setLead(getTranslation("audit.lead"));
		setActions(new ActionButton(getTranslation("audit.verify"), (click) -> verify()));
		this.verdict.addClassName("verdict-line");
		this.verdict.getElement().setAttribute("role", "status");
		add(tools(), this.verdict, this.grid);
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
			field.setMaxLength(200);
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

	private void day(DatePicker picker, String label) {
		picker.setPlaceholder(getTranslation(label));
		picker.setAriaLabel(getTranslation(label));
		picker.setLocale(Reader.current().locale());
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
		AuditAddress address = new AuditAddress(this.text.getValue(), this.who.getValue(), this.kind.getOptionalValue(),
				this.from.getOptionalValue(), this.until.getOptionalValue());
		this.bar.write("audit", address.write());
		show(address);
	}

	private void show(AuditAddress address) {
		AuditQuery query = address.query(Reader.current().zone());
		int rows = this.trail.count(this.actor.get(), query);
		this.count.setText(getTranslation("audit.count", rows));
		this.grid.setItems(
				(asked) -> this.trail.page(this.actor.get(), query, asked.getOffset(), asked.getLimit()).stream(),
				(asked) -> rows);
	}

	private void verify() {
		AuditVerification.Result result = this.trail.verify(this.actor.get());
		String rows = Reader.current().number(result.rows());
		Span text = new Span(result.flaw()
			.map((flaw) -> getTranslation("audit.broken", new MessageText().of(flaw)))
			.orElseGet(() -> getTranslation("audit.intact", result.rows(), rows)));
		Span hash = new Span(getTranslation("audit.hash", result.hash()));
		hash.addClassNames("secondary", "hash");
		this.verdict.removeAll();
		this.verdict.add((result.intact() ? Icon.CHECK : Icon.ALERT).create(), new Div(text, new Div(hash)));
		this.verdict.removeClassNames("good", "bad");
		this.verdict.addClassNames("notice", result.intact() ? "good" : "bad");
	}

}
