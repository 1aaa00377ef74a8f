package io.roomkeeper.batch.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.token.IssuedToken;
import io.roomkeeper.token.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./roomkeeper token}. */
@Command(name = "token", mixinStandardHelpOptions = true,
		description = "Manage the tokens with which scripts call the REST API.",
		subcommands = { TokenCommand.Create.class, TokenCommand.ListAll.class, TokenCommand.Revoke.class,
				TokenCommand.HashPassword.class })
final class TokenCommand extends CommandGroup {

	abstract static class OnTokens implements Callable<Integer> {

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		final int with(BiConsumer<ApplicationContext, PrintWriter> work) {
			try (ConfigurableApplicationContext context = CommandApplication.startWithoutJobs("token")) {
				work.accept(context, this.spec.commandLine().getOut());
				this.spec.commandLine().getOut().flush();
				return ExitCode.DONE;
			}
		}

	}

	/** {@code ./roomkeeper token create}. */
	@Command(name = "create", mixinStandardHelpOptions = true,
			description = "Make a token and print only the token on standard output. It is shown only once.")
	static final class Create extends OnTokens {

		@Option(names = "--role", required = true, paramLabel = "admin|helpdesk|usage|metrics",
				converter = RoleReading.class, description = "The role of the token.")
		@SuppressWarnings("NullAway.Init")
		private Role role;

		@ArgGroup(multiplicity = "1")
		private Holder holder = new Holder();

		@Option(names = "--until", paramLabel = "YYYY-MM-DD",
				description = { "The first day on which the token is refused. By default, it never expires.",
						"A service's token needs an end for the roles admin and helpdesk." })
		private @Nullable LocalDate until;

		@Override
		public Integer call() {
			return with((context, out) -> {
				ZoneId zone = context.getBean(Account.class).timeZone();
				Optional<Instant> end = Optional.ofNullable(this.until)
					.map((day) -> day.atStartOfDay(zone).toInstant());
				Tokens tokens = context.getBean(Tokens.class);
				Actor actor = Operator.actor(context);
				IssuedToken issued = (this.holder.service != null)
						? tokens.createForService(actor, this.holder.service, this.role, end) : tokens
							.createForPerson(actor, Objects.requireNonNullElse(this.holder.name, ""), this.role, end);
				out.println(issued.secret().reveal());
			});
		}

		/** The person or service that a token acts for. */
		static final class Holder {

			@Option(names = "--name", required = true, paramLabel = "UID",
					description = { "The person for whom the token acts.",
							"It may do what both its role and the person's roles allow." })
			private @Nullable String name;

			@Option(names = "--service", required = true, paramLabel = "NAME",
					description = "The service for which the token acts, for example prometheus.")
			private @Nullable String service;

		}

	}

	/** {@code ./roomkeeper token list}. */
	@Command(name = "list", mixinStandardHelpOptions = true, description = "List all tokens, without their secrets.")
	static final class ListAll extends OnTokens {

		private static final String LINE = "%4s  %-8s  %-7s  %-24s  %-14s  %-20.20s  %-20.20s  %.20s";

		@Override
		public Integer call() {
			return with((context, out) -> {
				Tokens tokens = context.getBean(Tokens.class);
				Actor actor = Operator.actor(context);
				out.println(LINE.formatted("id", "role", "for", "name", "status", "created", "last used", "ends"));
				tokens.list(actor)
					.forEach((token) -> out.println(LINE.formatted(token.id(), token.role().key(),
							token.isForService() ? "service" : "person", token.name(),
							tokens.status(actor, token).name().toLowerCase(Locale.ROOT).replace('_', ' '),
							token.createdAt(), token.lastUsedAt().map(Object::toString).orElse("never"),
							token.endsAt().map(Object::toString).orElse("never"))));
			});
		}

	}

	/** {@code ./roomkeeper token revoke ID}. */
	@Command(name = "revoke", mixinStandardHelpOptions = true, description = "Revoke a token.")
	static final class Revoke extends OnTokens {

		@Parameters(paramLabel = "ID", description = "The token's number in the list.")
		private int id;

		@Override
		public Integer call() {
			return with((context, out) -> {
				context.getBean(Tokens.class).revoke(Operator.actor(context), this.id);
				out.println("Token %d is revoked.".formatted(this.id));
			});
		}

	}

	/** {@code ./roomkeeper token hash-password}. */
	@Command(name = "hash-password", mixinStandardHelpOptions = true,
			description = { "Print the hash of a password for ROOMKEEPER_BREAK_GLASS_PASSWORD_HASH.",
					"Asks for the password on a terminal, otherwise reads the first line of standard input." })
	static final class HashPassword implements Callable<Integer> {

		private static final int SHORTEST = 12;

		/** The maximum number of bytes of a password that bcrypt reads. */
		private static final int LONGEST_BYTES = 72;

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		@Override
		public Integer call() throws IOException {
			String password = read();
			int bytes = password.getBytes(StandardCharsets.UTF_8).length;
			if (password.length() < SHORTEST || bytes > LONGEST_BYTES) {
				throw new InvalidInputException("The password has %d characters".formatted(password.length()),
						"Choose one of %d to %d".formatted(SHORTEST, LONGEST_BYTES));
			}
			this.spec.commandLine()
				.getOut()
				.println(PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password));
			return ExitCode.DONE;
		}

		private static String read() throws IOException {
			Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
			if (terminal.isPresent()) {
				char[] typed = terminal.get().readPassword("Password: ");
				return (typed != null) ? new String(typed) : "";
			}
			String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
			return (line != null) ? line : "";
		}

	}

	static final class RoleReading implements ITypeConverter<Role> {

		@Override
		public Role convert(String value) {
			return switch (value.toLowerCase(Locale.ROOT)) {
				case "admin" -> Role.ADMIN;
				case "helpdesk" -> Role.HELPDESK;
				case "usage" -> Role.USAGE;
				case "metrics" -> Role.METRICS;
				default -> throw new TypeConversionException(
						"'%s' is not a role: use admin, helpdesk, usage or metrics".formatted(value));
			};
		}

	}

}
