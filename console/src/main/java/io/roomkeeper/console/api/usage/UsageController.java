package io.roomkeeper.console.api.usage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.batch.usage.UsageImport;
import io.roomkeeper.batch.usage.UsageImport.Format;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.NothingEnteredException;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.console.api.run.RunCodec;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Message;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports room use that a meeting service sends. */
@RestController
@RequestMapping(path = UsageController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Usage", description = "The ledger of room use. The roles usage and admin may report.")
public class UsageController {

	/** The path of the upload. */
	public static final String PATH = "/api/v1/usage";

	private static final String CSV = "text/csv";

	private static final int MISTAKES_LISTED = 1_000;

	private final UsageImport usage;

	private final Runs runs;

	private final Account account;

	private final Clock clock;

	UsageController(UsageImport usage, Runs runs, Account account, Clock clock) {
		this.usage = usage;
		this.runs = runs;
		this.account = account;
		this.clock = clock;
	}

	@FailsWith(ProblemCode.JOB_ALREADY_RUNNING)
	@PostMapping(consumes = { MediaType.APPLICATION_JSON_VALUE, CSV })
	@Operation(operationId = "reportUsage", summary = "Report room use",
			description = "Imports the days on which rooms were started and responds when that is done; at most 16 MiB per request. Unusable uses are skipped and listed. If all are unusable, the response is a problem. Sending the same uses again changes nothing.",
			requestBody = @RequestBody(required = true,
					description = "An array, or CSV with a header line: one of uid, mail and number, and used_on",
					content = {
							@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
									array = @ArraySchema(schema = @Schema(implementation = UseResponse.class))),
							@Content(mediaType = CSV,
									schema = @Schema(type = "string",
											example = "uid,used_on\nana.garcia,2026-03-01\n")) }))
	@ApiResponse(responseCode = "200", description = "The outcome")
	UsageResponse report(@Parameter(description = "Whether to import the uses or only to report what would be imported",
			schema = @Schema(allowableValues = { "apply", "plan" })) @RequestParam(defaultValue = "apply") String mode,
			@Parameter(hidden = true) HttpServletRequest request,
			@Parameter(hidden = true) @AuthenticationPrincipal Actor actor) throws IOException {
		JobName.USAGE_IMPORT.requireStarter(actor);
		RunMode wanted = RunCodec.mode(mode);
		boolean csv = MediaType.valueOf(CSV).isCompatibleWith(MediaType.parseMediaType(request.getContentType()));
		Path body = Files.createTempFile("roomkeeper-usage", null);
		try {
			try (InputStream sent = request.getInputStream()) {
				Files.copy(sent, body, StandardCopyOption.REPLACE_EXISTING);
			}
			return receipt(this.usage.importSent(body, csv ? Format.CSV : Format.JSON, RunRequest
				.of(JobName.USAGE_IMPORT, wanted, this.account.today(this.clock), actor, RunOrigin.CONSOLE)));
		}
		finally {
			Files.delete(body);
		}
	}

	private UsageResponse receipt(Run run) {
		if (run.status() != RunStatus.COMPLETED) {
			throw new FixableException(
					"Run %d did not finish: %s".formatted(run.id().value(),
							run.message().map(Message::plain).orElse("it was stopped")),
					"Send the same request again; uses that were already imported do not count twice");
		}
		List<RunItem> skipped = this.runs.items(run.id(), Optional.of(Outcome.SKIPPED), 0, MISTAKES_LISTED);
		UsageResponse receipt = UsageResponse.of(run, skipped);
		if (receipt.read() > 0 && receipt.read() == receipt.skipped()) {
			throw new NothingEnteredException(receipt.mistakes());
		}
		return receipt;
	}

}
