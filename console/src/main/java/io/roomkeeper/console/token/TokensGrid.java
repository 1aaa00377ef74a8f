package io.roomkeeper.console.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.token.ApiToken;
import io.roomkeeper.token.TokenStatus;

/** The tokens, newest first. */
class TokensGrid extends Grid<ApiToken> {

	private static final List<String> NARROW = List.of("name", "state", "revoke");

	private final Reader reader = Reader.current();

	private final transient Function<ApiToken, TokenStatus> status;

	/**
	 * @param status returns the status of a token
	 * @param revoking called to revoke a token
	 */
	TokensGrid(Function<ApiToken, TokenStatus> status, Consumer<ApiToken> revoking) {
		super(50);
		this.status = status;
		addThemeVariants(GridVariant.NO_BORDER);
		addClassName("list");
		setAriaLabel(getTranslation("tokens.title"));
		setSelectionMode(SelectionMode.NONE);
		nameColumn();
		addColumn((token) -> getTranslation(TextKeys.key(token.role()))).setKey("role")
			.setHeader(getTranslation("tokens.column.role"))
			.setWidth("8rem")
			.setFlexGrow(0);
		addColumn(Marker.renderer((ApiToken token) -> Optional.of(TokenState.looks(this.status.apply(token))), ""))
			.setKey("state")
			.setHeader(getTranslation("tokens.column.state"))
			.setWidth("9.5rem")
			.setFlexGrow(0);
		moment("ends", ApiToken::endsAt, "tokens.ends.never");
		moment("used", ApiToken::lastUsedAt, "tokens.used.never");
		addColumn((token) -> getTranslation("tokens.made", this.reader.moment(token.createdAt()), token.createdBy()))
			.setKey("made")
			.setHeader(getTranslation("tokens.column.made"))
			.setTooltipGenerator((token) -> Reader.exact(token.createdAt()))
			.setWidth("14rem");
		revokeColumn(revoking);
	}

	/** Hides columns that do not fit the window. */
	void fit(int width) {
		boolean narrow = width < Widths.NARROW;
		getColumns().forEach((column) -> column.setVisible(!narrow || NARROW.contains(column.getKey())));
		getColumnByKey("made").setVisible(width >= Widths.MEDIUM);
		getColumnByKey("name").setWidth(narrow ? "7rem" : "11rem");
		getColumnByKey("state").setWidth(narrow ? "7.5rem" : "9.5rem");
		setClassName("narrow", narrow);
	}

	/**
	 * Returns the owner's name. The name of a service has a prefix, so that it is not
	 * mistaken for a person.
	 */
	private String name(ApiToken token) {
		return token.isForService() ? getTranslation("tokens.service", token.name()) : token.name();
	}

	private void nameColumn() {
		addColumn(LitRenderer.<ApiToken>of("""
				<div class="person"><span class="strong">${item.name}</span>\
				<span class="under">${item.role}</span></div>""")
			.withProperty("name", this::name)
			.withProperty("role", (token) -> getTranslation(TextKeys.key(token.role())))).setKey("name")
			.setHeader(getTranslation("tokens.column.name"))
			.setWidth("11rem")
			.setFlexGrow(2);
	}

	private void moment(String key, Function<ApiToken, Optional<Instant>> when, String never) {
		addColumn((token) -> when.apply(token).map(this.reader::moment).orElseGet(() -> getTranslation(never)))
			.setKey(key)
			.setHeader(getTranslation("tokens.column." + key))
			.setTooltipGenerator((token) -> when.apply(token).map(Reader::exact).orElse(null))
			.setPartNameGenerator((token) -> "digits")
			.setWidth("11rem")
			.setFlexGrow(0);
	}

	private boolean revocable(ApiToken token) {
		return switch (this.status.apply(token)) {
			case VALID, PERSON_MISSING, ROLE_LOST -> true;
			case REVOKED, ENDED, UNKNOWN -> false;
		};
	}

	private void revokeColumn(Consumer<ApiToken> revoking) {
		addColumn(LitRenderer.<ApiToken>of("""
				<vaadin-button theme="tertiary small" aria-label="${item.label}" ?hidden="${!item.valid}" \
				@click="${revoke}">${item.text}</vaadin-button>""")
			.withProperty("valid", (token) -> revocable(token))
			.withProperty("label", (token) -> getTranslation("tokens.revoke.label", token.name()))
			.withProperty("text", (token) -> getTranslation("tokens.revoke"))
			.withFunction("revoke", revoking::accept)).setKey("revoke")
			.setHeader(getTranslation("tokens.revoke"))
			.setTextAlign(ColumnTextAlign.CENTER)
			.setWidth("6.5rem")
			.setFlexGrow(0);
	}

}
