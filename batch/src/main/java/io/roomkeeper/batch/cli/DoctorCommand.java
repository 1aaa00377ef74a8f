package io.roomkeeper.batch.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import io.roomkeeper.batch.cli.argument.OutputOption;
import io.roomkeeper.text.Message;
import io.roomkeeper.text.Argument;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.audit.checkpoint.AuditKeys;
import io.roomkeeper.binding.DirectoryBinding;
import io.roomkeeper.directory.DirectoryDoctor;
import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.DirectoryFinding.Level;
import io.roomkeeper.service.ServiceDoctor;
import io.roomkeeper.signin.RoleGroups;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./roomkeeper doctor}. */
@Command(name = "doctor", mixinStandardHelpOptions = true,
		description = "Check the connection to the directory, its data, and the meeting services; change nothing.")
final class DoctorCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Mixin
	private OutputOption output = new OutputOption();

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext context = CommandApplication.start("doctor")) {
			RoleGroups roles = context.getBean(RoleGroups.class);
			Set<String> groups = new HashSet<>(roles.admin());
			groups.addAll(roles.helpdesk());
			List<DirectoryFinding> findings = new ArrayList<>(context.getBean(DirectoryDoctor.class).examine(groups));
			if (!failed(findings)) {
				findings.add(context.getBean(DirectoryBinding.class).finding());
			}
			findings.add(checkpoints(context.getBean(AuditKeys.class)));
			findings.addAll(context.getBean(ServiceDoctor.class).examine());
			this.output.print(this.spec.commandLine().getOut(), () -> json(findings),
					(out) -> findings.forEach((finding) -> out.println(line(finding))));
			return failed(findings) ? ExitCode.FAILED : ExitCode.DONE;
		}
	}

	private static DirectoryFinding checkpoints(AuditKeys keys) {
		try {
			return keys.check()
				.map((key) -> DirectoryFinding.ok("audit trail",
						Message.of("doctor.audit.on", Argument.text(key.name()))))
				.orElseGet(() -> DirectoryFinding.warning("audit trail", Message.of("doctor.audit.off"),
						Message.of("doctor.audit.off.fix")));
		}
		catch (FixableException ex) {
			return DirectoryFinding.failure("audit trail", ex);
		}
	}

	private static boolean failed(List<DirectoryFinding> findings) {
		return findings.stream().anyMatch((one) -> one.level() == Level.FAILURE);
	}

	private static String line(DirectoryFinding finding) {
		String mark = switch (finding.level()) {
			case OK -> "✓ ok      ";
			case WARNING -> "! warning ";
			case FAILURE -> "✗ failed  ";
		};
		return (mark + finding.check() + ": " + finding.text() + " " + finding.remedy()).strip();
	}

	private static String json(List<DirectoryFinding> findings) {
		List<Line> lines = findings.stream()
			.map((one) -> new Line(one.level().name().toLowerCase(Locale.ROOT), one.check(), one.text(), one.remedy()))
			.toList();
		return new JsonMapper()
			.writeValueAsString(new Report("doctor", failed(findings) ? "FAILED" : "COMPLETED", lines));
	}

	/** The JSON report for scripts. */
	record Report(String command, String status, List<Line> findings) {

	}

	/** The JSON object for one finding. */
	record Line(String level, String check, String text, String remedy) {

	}

}
