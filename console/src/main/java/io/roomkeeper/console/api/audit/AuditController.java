package io.roomkeeper.console.api.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.audit.AuditExport;
import io.roomkeeper.audit.AuditPage;
import io.roomkeeper.audit.AuditReader;
import io.roomkeeper.console.component.ClientAddress;
import io.roomkeeper.csv.Csv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Searches and exports the audit trail. */
@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit", description = "The audit trail. For the role admin. The trail records who reads it.")
class AuditController {

	private static final String CSV = "text/csv";

	private final AuditReader reader;

	private final AccessTrail access;

	AuditController(AuditReader reader, AccessTrail access) {
		this.reader = reader;
		this.access = access;
	}

	@GetMapping("/events")
	@Operation(operationId = "listAuditEvents", summary = "Search the audit trail",
			description = "Lists matching rows, latest first. Repeat the request with 'after' set to 'next' until 'next' is null.")
	@ApiResponse(responseCode = "200", description = "One page of the trail")
	AuditEventPageResponse list(@ParameterObject @Valid AuditEventFilter filter,
			@Parameter(description = "The maximum number of rows per page",
					example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size,
			@Parameter(description = "The 'next' of the previous page; leave it out for the first page") @RequestParam(
					required = false) @Min(1) @Nullable Long after,
			@AuthenticationPrincipal Actor actor) {
		AuditPage page = this.reader.page(actor, filter.query(), (after != null) ? after : Long.MAX_VALUE, size);
		this.access.exported(actor, "audit", ClientAddress.current());
		return AuditEventPageResponse.of(page);
	}

	@GetMapping("/events/{id}")
	@Operation(operationId = "getAuditEvent", summary = "Show a row of the audit trail",
			description = "Shows the row at a position.")
	@ApiResponse(responseCode = "200", description = "The row")
	AuditEventResponse find(@Parameter(description = "The position", example = "812") @PathVariable @Min(1) long id,
			@AuthenticationPrincipal Actor actor) {
		return AuditEventResponse.of(this.reader.get(actor, id));
	}

	@GetMapping(path = "/export", produces = { CSV, AuditExport.JSON_LINES })
	@Operation(operationId = "exportAudit", summary = "Export the audit trail",
			description = "Sends all matching rows, latest first, as CSV or as JSON lines, as the header Accept says.")
	@ApiResponse(responseCode = "200", description = "The rows",
			content = { @Content(mediaType = CSV, schema = @Schema(type = "string")),
					@Content(mediaType = AuditExport.JSON_LINES, schema = @Schema(type = "string")) })
	void export(@ParameterObject @Valid AuditEventFilter filter,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
			@Parameter(hidden = true) HttpServletResponse response, @AuthenticationPrincipal Actor actor)
			throws IOException {
		actor.require(Role.ADMIN);
		boolean lines = lines(accept);
		this.access.exported(actor, "audit", ClientAddress.current());
		response.setContentType(lines ? AuditExport.JSON_LINES : Csv.TYPE);
		AuditExport export = new AuditExport(this.reader, actor, filter.query());
		try (Writer out = new BufferedWriter(
				new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
			if (lines) {
				export.writeLines(out);
			}
			else {
				export.writeCsv(out);
			}
		}
	}

	/** Returns whether the caller prefers JSON lines; the mapping has refused others. */
	private static boolean lines(String accept) {
		List<MediaType> accepted = MediaType.parseMediaTypes(accept);
		MimeTypeUtils.sortBySpecificity(accepted);
		return accepted.stream()
			.filter((one) -> one.includes(MediaType.valueOf(CSV))
					|| one.includes(MediaType.valueOf(AuditExport.JSON_LINES)))
			.findFirst()
			.filter((one) -> !one.includes(MediaType.valueOf(CSV)))
			.isPresent();
	}

}
