package io.roomkeeper.console.token;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.token.ApiToken;
import io.roomkeeper.token.IssuedToken;
import io.roomkeeper.token.Tokens;
import jakarta.annotation.security.RolesAllowed;

/** The page that lists, creates and revokes tokens. */
@Route("tokens")
@RolesAllowed("ADMIN")
class TokensView extends Page implements BeforeEnterObserver {

	private final transient Tokens tokens;

	private final transient Account account;

	private final transient Clock clock;

	private final transient CurrentActor actor;

	private final TokensGrid grid;

	TokensView(Tokens tokens, Account account, Clock clock, CurrentActor actor) {
		this.tokens = tokens;
		this.account = account;
		this.clock = clock;
		this.actor = actor;
		this.grid = new TokensGrid((token) -> tokens.status(actor.get(), token), this::ask);
		addClassName("fills");
		setHeading(getTranslation("tokens.title"));
		setLead(getTranslation("tokens.lead"));
		Button create = new ActionButton(getTranslation("tokens.create"), Icon.PLUS.create(), (click) -> create());
		create.addThemeVariants(ButtonVariant.PRIMARY);
		setActions(create);
		this.grid.setEmptyStateComponent(
				new EmptyState(Icon.KEY, getTranslation("tokens.empty.title"), getTranslation("tokens.empty.text")));
		Widths.watch(this.grid, this.grid::fit);
		add(this.grid);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	private void show() {
		List<ApiToken> all = this.tokens.list(this.actor.get());
		this.grid.setItems(all);
	}

	private void create() {
		new CreateDialog(this.account.today(this.clock), (owner, name, role, until) -> {
			Optional<Instant> end = until.map((day) -> day.atStartOfDay(this.account.timeZone()).toInstant());
			IssuedToken issued = (owner == TokenOwner.SERVICE)
					? this.tokens.createForService(this.actor.get(), name, role, end)
					: this.tokens.createForPerson(this.actor.get(), name, role, end);
			show();
			new SecretDialog(issued).open();
		}).open();
	}

	private void ask(ApiToken token) {
		new RevokeDialog(token, () -> {
			this.tokens.revoke(this.actor.get(), token.id());
			show();
			Notices.say(getTranslation("tokens.revoke.done", token.name()));
		}).open();
	}

}
