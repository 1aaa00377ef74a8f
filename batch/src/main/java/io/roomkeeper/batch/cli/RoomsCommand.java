package io.roomkeeper.batch.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.adopt.RoomsImport;
import io.roomkeeper.batch.cli.argument.OutputOption;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.edit.EditableRoom;
import io.roomkeeper.room.edit.RoomEditing;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./roomkeeper rooms}. */
@Command(name = "rooms", mixinStandardHelpOptions = true, description = "Manage people's personal rooms.",
		subcommands = { RoomsCommand.Import.class, RoomsCommand.Publish.class, HandOverCommand.class,
				RoomsCommand.Show.class })
final class RoomsCommand extends CommandGroup {

	/** {@code ./roomkeeper rooms import FILE}. */
	@Command(name = "import", mixinStandardHelpOptions = true, description = {
			"Import the rooms that people already have; no working number is replaced.",
			"FILE is CSV in UTF-8 with a header: one of uid, mail, and number; link, passcode, last_used_on may follow.",
			"Before the first sync, the rooms wait until a sync finds their owners." })
	static final class Import extends JobCommand {

		@Parameters(paramLabel = "FILE", description = "The CSV file.")
		@SuppressWarnings("NullAway.Init")
		private Path file;

		Import() {
			super(JobName.ROOMS_IMPORT);
		}

		@Override
		Run run(RunRequest request, ConfigurableApplicationContext context) {
			return context.getBean(RoomsImport.class).importFile(this.file, request);
		}

	}

	/** {@code ./roomkeeper rooms publish}. */
	@Command(name = "publish", mixinStandardHelpOptions = true,
			description = {
					"Write people's join links to an attribute of their entries; must be enabled in the configuration.",
					"Only values that Roomkeeper wrote are changed." })
	static final class Publish extends JobCommand {

		Publish() {
			super(JobName.ROOMS_PUBLISH);
		}

	}

	/** {@code ./roomkeeper rooms show USER}. */
	@Command(name = "show", mixinStandardHelpOptions = true,
			description = { "Show the room of a person: number, link, status and dates, without the passcode.",
					"Name a person by uid, or by ID such as id-12." })
	static final class Show implements Callable<Integer> {

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		@Parameters(index = "0", paramLabel = "USER", description = "The person.")
		private String user = "";

		@Mixin
		private OutputOption output = new OutputOption();

		@Override
		public Integer call() {
			PersonRef person = PersonRef.parse(this.user);
			try (ConfigurableApplicationContext context = CommandApplication.startWithoutJobs("show")) {
				EditableRoom room = context.getBean(RoomEditing.class).room(Operator.actor(context), person);
				print(facts(room, context.getBean(Account.class)));
				return ExitCode.DONE;
			}
		}

		private void print(Map<String, @Nullable Object> facts) {
			this.output.print(this.spec.commandLine().getOut(), () -> new JsonMapper().writeValueAsString(facts),
					(out) -> facts.forEach(
							(name, value) -> out.println("%-14s%s".formatted(name, (value != null) ? value : "-"))));
		}

		private static Map<String, @Nullable Object> facts(EditableRoom shown, Account account) {
			PersonalRoom room = shown.room();
			Map<String, @Nullable Object> facts = new LinkedHashMap<>();
			facts.put("uid", shown.owner().seen().uid().value());
			facts.put("id", PersonRef.of(shown.owner().id()).text());
			facts.put("pmi", room.pmi().digits());
			facts.put("joinUrl", room.joinUrl(account));
			facts.put("link", room.link().map(PersonalLink::name).orElse(null));
			facts.put("hasPasscode", room.passcode().isPresent());
			facts.put("status", shown.status().name());
			facts.put("assignedOn", room.assignedOn().toString());
			facts.put("lastUsedOn", text(room.lastUsedOn()));
			facts.put("expiresOn", room.expiresOn().toString());
			facts.put("weaknesses", shown.weaknesses().stream().map(Enum::name).toList());
			facts.put("reserved", shown.reserved().stream().map((old) -> old.pmi().digits()).toList());
			return facts;
		}

		private static @Nullable String text(Optional<?> value) {
			return value.map(Object::toString).orElse(null);
		}

	}

}
