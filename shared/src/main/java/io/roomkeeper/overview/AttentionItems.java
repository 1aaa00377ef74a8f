package io.roomkeeper.overview;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.group.Group;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.service.ServiceMonitor;
import io.roomkeeper.setting.exception.ExceptionService;

/**
 * What needs attention, as far as it is known without the list of people. It therefore
 * costs little in a command, too.
 */
public final class AttentionItems {

	private static final Duration STALE = Duration.ofDays(2);

	private final Runs runs;

	private final ExceptionService exceptions;

	private final Meetings meetings;

	private final ChangePlans plans;

	private final MissingGroups missingGroups;

	private final ServiceMonitor services;

	private final Clock clock;

	/**
	 * @param exceptions pending requests for exceptions
	 * @param meetings counts the meetings of hosts who have left
	 * @param plans counts the plans that wait for approval
	 * @param missingGroups groups with settings that the directory no longer has
	 * @param services meeting services that do not answer
	 */
	public AttentionItems(Runs runs, ExceptionService exceptions, Meetings meetings, ChangePlans plans,
			MissingGroups missingGroups, ServiceMonitor services, Clock clock) {
		this.runs = runs;
		this.exceptions = exceptions;
		this.meetings = meetings;
		this.plans = plans;
		this.missingGroups = missingGroups;
		this.services = services;
		this.clock = clock;
	}

	/**
	 * Returns what needs attention, most urgent first, without
	 * {@link AttentionItem.NoRoom}. For admins and the helpdesk; throws
	 * {@link io.roomkeeper.access.AccessDeniedForActorException} for anyone else.
	 */
	public List<AttentionItem> all(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		List<AttentionItem> items = new ArrayList<>();
		this.services.outages().forEach((outage) -> items.add(new AttentionItem.ServiceDown(outage)));
		this.runs.underWay()
			.stream()
			.filter((run) -> run.status() == RunStatus.PAUSED)
			.forEach((run) -> items.add(new AttentionItem.Paused(run)));
		for (JobName job : JobName.values()) {
			this.runs.lastEnded(job).ifPresent((run) -> {
				if (run.status() == RunStatus.FAILED) {
					items.add(new AttentionItem.Failed(run));
				}
				else if (run.counts().of(CountKind.SKIPPED) > 0 && job != JobName.NIGHTLY) {
					items.add(new AttentionItem.Skipped(run));
				}
			});
		}
		lateSync().ifPresent(items::add);
		List<String> missing = this.missingGroups.all(actor).stream().map(Group::name).toList();
		if (!missing.isEmpty()) {
			items.add(new AttentionItem.GroupsMissing(missing));
		}
		int undecided = this.exceptions.countOpen(actor);
		if (undecided > 0) {
			items.add(new AttentionItem.Undecided(undecided));
		}
		int unapproved = this.plans.count(PlanStatus.AWAITING_APPROVAL);
		if (unapproved > 0) {
			items.add(new AttentionItem.Unapproved(unapproved));
		}
		int unhosted = this.meetings.countOfDeparted(this.clock.instant());
		if (unhosted > 0) {
			items.add(new AttentionItem.NoHost(unhosted));
		}
		return items;
	}

	private Optional<AttentionItem> lateSync() {
		Optional<Run> last = this.runs.lastEnded(JobName.SYNC);
		boolean late = last.flatMap(Run::endedAt)
			.map((ended) -> ended.isBefore(this.clock.instant().minus(STALE)))
			.orElse(true);
		return late ? Optional.of(new AttentionItem.NoSync(last.flatMap(Run::endedAt))) : Optional.empty();
	}

}
