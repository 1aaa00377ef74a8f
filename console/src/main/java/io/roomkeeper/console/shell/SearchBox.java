package io.roomkeeper.console.shell;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Location;

import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.security.CurrentActor;

/**
 * The search box of the console. A slash or Ctrl-K focuses it. Results appear while the
 * user types, and Enter opens the first one.
 */
class SearchBox extends ComboBox<Hit> {

	private static final String SHORTCUTS = """
			const box = this;
			const listen = (event) => {
			  const at = event.composedPath()[0];
			  const typing = at.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName);
			  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
			  const combination = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
			  if (box.isConnected && (slash || combination)) {
			    event.preventDefault();
			    box.focus();
			  }
			};
			document.removeEventListener('keydown', window.roomkeeperSearch);
			window.roomkeeperSearch = listen;
			document.addEventListener('keydown', listen);
			""";

	private final transient Finder finder;

	private final transient CurrentActor actor;

	SearchBox(Finder finder, CurrentActor actor) {
		this.finder = finder;
		this.actor = actor;
		addClassName("search-box");
		setAriaLabel(getTranslation("search.label"));
		setPlaceholder(getTranslation("search.placeholder"));
		setPrefixComponent(Icon.SEARCH.create());
		addThemeVariants(ComboBoxVariant.LUMO_SMALL);
		setItemLabelGenerator(Hit::title);
		setRenderer(new ComponentRenderer<>(SearchBox::row));
		setAllowCustomValue(true);
		setClearButtonVisible(true);
		setItems(this::fetch);
		addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				go(change.getValue());
			}
		});
		addCustomValueSetListener((entered) -> goToFirst(entered.getDetail()));
	}

	@Override
	protected void onAttach(AttachEvent attach) {
		super.onAttach(attach);
		getElement().executeJs(SHORTCUTS);
	}

	private Stream<Hit> fetch(Query<Hit, String> query) {
		String text = query.getFilter().orElse("").strip();
		List<Hit> hits = this.finder.find(this.actor.get(), text, getLocale());
		if (hits.isEmpty() && !text.isEmpty()) {
			hits = List.of(new Hit(Hit.Kind.NOTHING, "", getTranslation("search.nothing", text),
					getTranslation("search.nothing.advice")));
		}
		return hits.stream().skip(query.getOffset()).limit(query.getLimit());
	}

	private void goToFirst(String text) {
		this.finder.find(this.actor.get(), text, getLocale())
			.stream()
			.findFirst()
			.ifPresentOrElse(this::go, () -> Notices.say(getTranslation("search.nothing", text)));
	}

	private void go(Hit hit) {
		clear();
		if (hit.kind() == Hit.Kind.NOTHING) {
			Notices.say(hit.title());
			return;
		}
		Location location = new Location(hit.path());
		getUI().ifPresent((ui) -> ui.navigate(location.getPath(), location.getQueryParameters()));
	}

	private static Div row(Hit hit) {
		Span title = new Span(hit.title());
		title.addClassName("strong");
		Span detail = new Span(hit.detail());
		detail.addClassNames("secondary", "digits");
		Div text = new Div(title, detail);
		text.addClassName("hit-text");
		Div row = new Div(hit.kind().icon().create(), text);
		row.addClassName("hit");
		return row;
	}

}
