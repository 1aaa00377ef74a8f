package io.roomkeeper.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import io.roomkeeper.access.Origin;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.RunEvent;
import io.roomkeeper.audit.RunEvent.RunEnded;
import io.roomkeeper.audit.RunEvent.RunPaused;
import io.roomkeeper.audit.RunEvent.RunStarted;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.ItemDigest;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;

/**
 * Records in the audit trail that a run with changes began, paused or ended, in the same
 * transaction.
 */
class RunAudit {

	private final AuditTrail trail;

	private final JdbcRunItems items;

	RunAudit(AuditTrail trail, JdbcRunItems items) {
		this.trail = trail;
		this.items = items;
	}

	void began(Run run, RunRequest request, Instant at) {
		if (run.mode() == RunMode.APPLY) {
			this.trail.append(request.actor(),
					new RunStarted(run.id().auditSubject(), run.job().key(), run.asOf().toString()), at);
		}
	}

	void ended(Run run, Instant at) {
		if (run.mode() == RunMode.APPLY) {
			ItemDigest digest = this.items.digest(run.id());
			RunEvent event = (run.status() == RunStatus.PAUSED)
					? new RunPaused(run.id().auditSubject(), run.job().key(), counts(run.counts()), digest.count(),
							digest.hash())
					: new RunEnded(run.id().auditSubject(), run.job().key(), run.status().name(), counts(run.counts()),
							digest.count(), digest.hash());
			this.trail.append(run.startedBy(), Origin.UNKNOWN, event, at);
		}
	}

	private static Map<String, Long> counts(RunCounts counts) {
		Map<String, Long> changes = new LinkedHashMap<>();
		counts.nonZero().forEach((kind, count) -> {
			if (kind != CountKind.UNCHANGED && kind != CountKind.GROUPS_UNCHANGED) {
				changes.put(kind.key(), count);
			}
		});
		return changes;
	}

}
