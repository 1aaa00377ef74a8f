package io.roomkeeper.batch.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.NightlyCommands.Asking;
import io.roomkeeper.batch.cli.NightlyCommands.Report;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.veto.ActiveVeto;
import io.roomkeeper.veto.VetoKind;
import io.roomkeeper.veto.VetoService;
import io.roomkeeper.veto.VetoTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Vetoes against items of the nightly job. */
final class VetoCommands {

	private VetoCommands() {
	}

	/** {@code ./roomkeeper veto}. */
	@Command(name = "veto", mixinStandardHelpOptions = true,
			description = "Hold an item of the nightly job until a date.",
			subcommands = { Place.class, Lift.class, Vetoes.class })
	static final class Group extends CommandGroup {

	}

	/** The options that name what is held. */
	static final class Held {

		@Parameters(paramLabel = "USER|NUMBER|SETTING",
				description = { "The person: their uid, or their ID such as id-12;",
						"for --kind=number, the number; for --kind=lock and --kind=exception, the setting." })
		private String item = "";

		@Option(names = "--kind", paramLabel = "KIND", defaultValue = "expiry",
				description = "What is held: expiry, retirement, link, number, lock or exception.")
		private String kind = "expiry";

		@Option(names = "--group", paramLabel = "NAME",
				description = "The group that has the lock; without --group and --user, the lock of the account.")
		private @Nullable String group;

		@Option(names = "--user", paramLabel = "USER", description = "The person who has the lock or exception.")
		private @Nullable String user;

		/**
		 * Returns the target.
		 * @throws InvalidInputException if the options do not name one
		 */
		private VetoTarget target(ConfigurableApplicationContext context) {
			return switch (this.kind) {
				case VetoTarget.LOCK -> new VetoTarget.LockEnd(scope(context), new SettingKey(this.item));
				case VetoTarget.EXCEPTION -> new VetoTarget.ExceptionEnd(person(context), new SettingKey(this.item));
				default -> {
					VetoKind held = VetoKind.parse(this.kind);
					yield (held == VetoKind.NUMBER) ? new VetoTarget.Release(PersonalMeetingId.existing(this.item))
							: new VetoTarget.OfPerson(held, PersonRef.parse(this.item));
				}
			};
		}

		private Scope scope(ConfigurableApplicationContext context) {
			if (this.group != null) {
				return new Scope.Group(context.getBean(SelectionParser.class).group(this.group));
			}
			return (this.user != null) ? new Scope.User(person(context)) : new Scope.Account();
		}

		private PersonId person(ConfigurableApplicationContext context) {
			if (this.user == null) {
				throw new InvalidInputException(FailureText.of("veto.user"));
			}
			return context.getBean(PersonLookup.class).get(PersonRef.parse(this.user)).id();
		}

	}

	/** {@code ./roomkeeper veto place ITEM}. */
	@Command(name = "place", mixinStandardHelpOptions = true, description = {
			"Hold the expiry or the retirement of a person's room, the removal of their personal link, the release of a number, or the end of a lock or an exception.",
			"The nightly job may do it again from the date of --until on. A lock or an exception ends on that date." })
	static final class Place extends Asking {

		@Mixin
		private Held held = new Held();

		@Option(names = "--until", paramLabel = "DATE",
				description = "The first date on which the nightly job may do it again; 30 days from now if left out.")
		private @Nullable LocalDate until;

		@Option(names = "--reason", paramLabel = "TEXT", required = true,
				description = "The reason, for the forecast and the audit trail.")
		private String reason = "";

		Place() {
			super("veto place");
		}

		@Override
		Report ask(ConfigurableApplicationContext context, Actor actor) {
			LocalDate end = context.getBean(VetoService.class)
				.hold(actor, this.held.target(context), Optional.ofNullable(this.until), this.reason)
				.until();
			return new Report(List.of("%s: %s held until %s".formatted(this.held.item, this.held.kind, end)),
					Map.of("kind", this.held.kind, "item", this.held.item, "until", end.toString()));
		}

	}

	/** {@code ./roomkeeper veto lift ITEM}. */
	@Command(name = "lift", mixinStandardHelpOptions = true, description = {
			"Lift a veto, so that the next nightly job does what is due.",
			"A lock or an exception ends when it would have ended without the veto; if that moment has passed, it ends now." })
	static final class Lift extends Asking {

		@Mixin
		private Held held = new Held();

		Lift() {
			super("veto lift");
		}

		@Override
		Report ask(ConfigurableApplicationContext context, Actor actor) {
			context.getBean(VetoService.class).lift(actor, this.held.target(context));
			return new Report(
					List.of("The veto against the %s of %s is lifted.".formatted(this.held.kind, this.held.item)),
					Map.of("kind", this.held.kind, "item", this.held.item));
		}

	}

	/** {@code ./roomkeeper veto list}. */
	@Command(name = "list", mixinStandardHelpOptions = true,
			description = "List the vetoes that hold something, in the order in which they end.")
	static final class Vetoes extends Asking {

		Vetoes() {
			super("veto list");
		}

		@Override
		Report ask(ConfigurableApplicationContext context, Actor actor) {
			List<ActiveVeto> vetoes = context.getBean(VetoService.class).active(actor);
			return new Report(
					vetoes.isEmpty() ? List.of("There are no vetoes.") : vetoes.stream().map(Vetoes::text).toList(),
					Map.of("vetoes", vetoes.stream().map(Vetoes::json).toList()));
		}

		private static String text(ActiveVeto veto) {
			return "%s: %s%s held until %s by %s (%s)".formatted(item(veto), veto.target().kind(),
					place(veto).map((name) -> " of " + name).orElse(""), veto.until(), veto.author(), veto.reason());
		}

		private static Map<String, Object> json(ActiveVeto veto) {
			Map<String, Object> json = new LinkedHashMap<>();
			json.put("kind", veto.target().kind());
			json.put("item", item(veto));
			place(veto).ifPresent((name) -> json.put("of", name));
			json.put("until", veto.until().toString());
			json.put("reason", veto.reason());
			json.put("author", veto.author());
			json.put("at", veto.at().toString());
			return json;
		}

		private static String item(ActiveVeto veto) {
			return switch (veto.target()) {
				case VetoTarget.OfPerson(VetoKind _, PersonRef person) ->
					veto.name().isEmpty() ? person.text() : veto.name();
				case VetoTarget.Release(PersonalMeetingId number) -> number.digits();
				case VetoTarget.End end -> end.key().text();
			};
		}

		/** Returns whose lock or exception it is; empty for other kinds. */
		private static Optional<String> place(ActiveVeto veto) {
			return (veto.target() instanceof VetoTarget.End)
					? Optional.of(veto.name().isEmpty() ? "account" : veto.name()) : Optional.empty();
		}

	}

}
