package io.roomkeeper.console.audit;

import java.util.List;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.text.ActorText;
import io.roomkeeper.console.text.Reader;

/** One page of the audit trail, latest first. A selected row opens to show all of it. */
class AuditGrid extends Grid<AuditEntry> {

	private static final List<String> ORIGINS = List.of("console", "command", "nightly", "first start", "token");

	AuditGrid(AuditDetail detail) {
		Reader reader = Reader.current();
		addThemeVariants(GridVariant.NO_BORDER);
		addClassName("list");
		setAriaLabel(getTranslation("audit.title"));
		setSelectionMode(SelectionMode.NONE);
		addColumn(LitRenderer.<AuditEntry>of("""
				<div class="audit-row"><span class="strong">${item.kind}</span> <span>${item.what}</span>\
				<span class="secondary">${item.subject} · ${item.how}</span>\
				<span class="secondary under-audit">${item.when} · ${item.who}</span></div>""")
			.withProperty("kind", (entry) -> AuditKinds.name(entry.kind()))
			.withProperty("what", detail::what)
			.withProperty("subject", detail::subject)
			.withProperty("how", detail::how)
			.withProperty("when", (entry) -> reader.moment(entry.at()))
			.withProperty("who", (entry) -> ActorText.of(entry.actor()))).setHeader(getTranslation("audit.column.what"))
			.setWidth("17rem")
			.setFlexGrow(4);
		addColumn((entry) -> reader.moment(entry.at())).setKey("when")
			.setHeader(getTranslation("audit.column.when"))
			.setTooltipGenerator((entry) -> Reader.exact(entry.at()))
			.setWidth("10rem")
			.setFlexGrow(0);
		addColumn((entry) -> ActorText.of(entry.actor())).setKey("who")
			.setHeader(getTranslation("audit.column.who"))
			.setWidth("9rem");
		addColumn(this::from).setKey("from")
			.setHeader(getTranslation("audit.column.from"))
			.setWidth("6.5rem")
			.setFlexGrow(0);
		addColumn((entry) -> String.valueOf(entry.seq())).setKey("seq")
			.setHeader(getTranslation("audit.column.row"))
			.setPartNameGenerator((entry) -> "digits")
			.setWidth("4rem")
			.setFlexGrow(0);
		setItemDetailsRenderer(new ComponentRenderer<>((entry) -> new AuditRow(entry, detail, from(entry))));
		Widths.watch(this, (width) -> {
			boolean narrow = width < Widths.NARROW;
			List.of("when", "who", "from", "seq").forEach((key) -> getColumnByKey(key).setVisible(!narrow));
			setClassName("narrow", narrow);
		});
	}

	/**
	 * Returns the origin in the reader's language; the token's id or the account stays as
	 * it is.
	 */
	private String from(AuditEntry entry) {
		String origin = entry.origin();
		return ORIGINS.stream()
			.filter((known) -> origin.equals(known) || origin.startsWith(known + " "))
			.findFirst()
			.map((known) -> getTranslation("audit.origin." + known.replace(' ', '-'))
					+ origin.substring(known.length()))
			.orElse(origin.isEmpty() ? "–" : origin);
	}

}
