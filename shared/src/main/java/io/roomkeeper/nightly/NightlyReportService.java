package io.roomkeeper.nightly;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.run.RunId;
import io.roomkeeper.text.Argument;

/**
 * The reports for admins and the helpdesk. Every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for any other actor.
 */
public final class NightlyReportService {

	private final NightlyReports reports;

	NightlyReportService(NightlyReports reports) {
		this.reports = reports;
	}

	/**
	 * Returns the report of a run.
	 * @throws NotFoundException if there is no such run, or if it has no report
	 */
	public NightlyReport get(Actor actor, RunId run) {
		return find(actor, run)
			.orElseThrow(() -> new NotFoundException(FailureText.of("report.none", Argument.id(run.value()))));
	}

	/** Returns the report of a run; empty if it has none. */
	public Optional<NightlyReport> find(Actor actor, RunId run) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.reports.find(run);
	}

	/** Returns the latest report; empty before the first. */
	public Optional<NightlyReport> latest(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.reports.latest();
	}

}
