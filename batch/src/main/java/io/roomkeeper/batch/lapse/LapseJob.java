package io.roomkeeper.batch.lapse;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.exception.LockEnds;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/**
 * Records ended locks and exceptions in the audit trail, and ends plans that nobody has
 * decided or applied in time. Locks and exceptions end at their moment, whether or not
 * this job has run.
 */
@Component
class LapseJob implements JobDefinition {

	private final JobParts parts;

	private final ExceptionService exceptions;

	private final LockEnds locks;

	private final People people;

	private final Groups groups;

	private final PlanApprovals approvals;

	private final Clock clock;

	LapseJob(JobParts parts, ExceptionService exceptions, LockEnds locks, People people, Groups groups,
			PlanApprovals approvals, Clock clock) {
		this.parts = parts;
		this.exceptions = exceptions;
		this.locks = locks;
		this.people = people;
		this.groups = groups;
		this.approvals = approvals;
		this.clock = clock;
	}

	@Override
	public JobName name() {
		return JobName.LAPSE;
	}

	@Override
	public Job build(RunRecorder run) {
		Instant now = this.clock.instant();
		long due = (long) this.locks.count(run.starter(), now) + this.exceptions.countLapsing(run.starter(), now);
		run.stage("exceptions", Optional.of(due));
		return this.parts.job(name(), run)
			.start(this.parts.repeated("locks", () -> !run.planned() && endLocks(run)))
			.next(this.parts.repeated("exceptions", () -> !run.planned() && lapse(run)))
			.next(this.parts.once("plans", () -> lapsePlans(run)))
			.build();
	}

	/** Records one chunk of ended locks; returns whether there may be more. */
	private boolean endLocks(RunRecorder run) {
		List<Assignment> ended = this.locks.record(run.starter(), this.clock.instant());
		run.advance(ended.size(), RunCounts.of(CountKind.READ, ended.size()),
				ended.stream()
					.map((one) -> new RunItem(name(one.scope()), Outcome.UPDATED,
							Message.of("item.lock.ended", Argument.setting(one.key().toString()))))
					.toList());
		return !ended.isEmpty();
	}

	/** Returns the name of a scope as the items of a run show it. */
	private String name(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> "account";
			case Scope.Group(GroupId id) ->
				this.groups.find(id).map(Group::name).orElseGet(() -> id.auditSubject().key());
			case Scope.User(PersonId id) -> Optional.ofNullable(this.people.all(List.of(id)).get(id))
				.map((person) -> person.seen().uid().value())
				.orElse("");
		};
	}

	/** Records one chunk of ended exceptions; returns whether there may be more. */
	private boolean lapse(RunRecorder run) {
		List<SettingException> ended = this.exceptions.lapse(run.starter(), this.clock.instant());
		Map<PersonId, Person> persons = this.people.all(ended.stream().map(SettingException::person).toList());
		run.advance(ended.size(), RunCounts.of(CountKind.READ, ended.size()),
				ended.stream().map((one) -> item(one, persons)).toList());
		return !ended.isEmpty();
	}

	/** Ends the plans that nobody has decided or applied in time. */
	private void lapsePlans(RunRecorder run) {
		if (!run.planned()) {
			List<RunItem> ended = this.approvals.lapse(run.starter())
				.stream()
				.map((id) -> new RunItem(id.auditSubject().key(), Outcome.UPDATED, Message.of("item.plan.lapsed")))
				.toList();
			run.advance(0, RunCounts.NONE, ended);
		}
	}

	private static RunItem item(SettingException ended, Map<PersonId, Person> persons) {
		String uid = Optional.ofNullable(persons.get(ended.person()))
			.map((person) -> person.seen().uid().value())
			.orElse("");
		return new RunItem(uid, Outcome.UPDATED,
				Message.of("item.exception.ended", Argument.setting(ended.key().toString())));
	}

}
