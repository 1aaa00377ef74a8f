package io.roomkeeper.batch.reinvite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.reinvite.ReinviteFilter;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.list.ReinviteFiles;
import io.roomkeeper.reinvite.list.ReinviteListing;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import org.springframework.stereotype.Component;

/**
 * Writes lists of re-invites to a folder: a table, and a folder of files for each host.
 */
@Component
public class ReinviteLists {

	private final Jobs jobs;

	private final JobParts parts;

	private final ReinviteListing listing;

	private final ReinviteFiles files;

	private final PlanReader plans;

	private final AccessTrail access;

	private final Account account;

	private final Clock clock;

	ReinviteLists(Jobs jobs, JobParts parts, ReinviteListing listing, ReinviteFiles files, PlanReader plans,
			AccessTrail access, Account account, Clock clock) {
		this.jobs = jobs;
		this.parts = parts;
		this.listing = listing;
		this.files = files;
		this.plans = plans;
		this.access = access;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Writes a list and waits for the end. The list contains passcodes, so the audit
	 * trail records the list before it is written.
	 * @param change lists every item of this change; empty lists every open item
	 * @param out the folder, which must not exist or be empty
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such change
	 * @throws io.roomkeeper.failure.InvalidInputException if the folder cannot be used
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 */
	public Run write(Actor actor, OptionalInt change, Path out, RunOrigin origin) {
		change.ifPresent((number) -> this.plans.get(actor, new PlanId(number)));
		List<ReinviteId> selected = this.listing.select(actor, ReinviteFilter.of(change));
		try (ListFolder folder = ListFolder.begin(out)) {
			this.access.exported(actor, "re-invites", "");
			return this.jobs.run(
					RunRequest.of(JobName.REINVITE_LIST, RunMode.APPLY, this.account.today(this.clock), actor, origin),
					new ReinviteListJob(this.parts, this.listing, this.files, selected, folder, out, this.clock));
		}
	}

}
