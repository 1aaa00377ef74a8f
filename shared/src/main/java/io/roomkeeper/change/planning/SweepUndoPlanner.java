package io.roomkeeper.change.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanKind;
import io.roomkeeper.change.execution.RoomChanges;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Plans the undo of a sweep: the rooms that it expired become active again, with a year
 * from the day of the undo. An owner who has got a new number in the meantime keeps it.
 * The item of that owner says so in the plan and names the old number, which an admin can
 * give back.
 */
public final class SweepUndoPlanner {

	private final PlanMaker maker;

	private final Runs runs;

	private final PersonLookup people;

	private final RoomChanges rooms;

	private final Rooms quarantine;

	private final AuditedTransaction transaction;

	private final Account account;

	SweepUndoPlanner(PlanMaker maker, Runs runs, PersonLookup people, RoomChanges rooms, Rooms quarantine,
			AuditedTransaction transaction, Account account) {
		this.maker = maker;
		this.runs = runs;
		this.people = people;
		this.rooms = rooms;
		this.quarantine = quarantine;
		this.transaction = transaction;
		this.account = account;
	}

	/**
	 * Plans the undo of a sweep.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 * @throws NotFoundException if there is no such run
	 * @throws InvalidInputException if the run is no sweep, no room can become active
	 * again, or the reason is missing
	 */
	public ChangePlan undo(Actor actor, RunId id, String reason) {
		actor.require(Role.ADMIN);
		return this.transaction.execute(actor, (recorder) -> {
			Run run = this.runs.find(id)
				.orElseThrow(() -> new NotFoundException(FailureText.of("run.none", Argument.id(id.value()))));
			if (run.job() != JobName.SWEEP || run.mode() != RunMode.APPLY) {
				throw new InvalidInputException(Message.of("plan.sweep", Argument.id(id.value())),
						Message.of("plan.sweep.fix"));
			}
			List<PlanItem> items = new ArrayList<>();
			int expired = 0;
			for (List<RunItem> part = page(id, 0); !part.isEmpty(); part = page(id, expired)) {
				expired += part.size();
				items.addAll(items(run, part));
			}
			int open = Math.toIntExact(items.stream().filter((item) -> item.result().isEmpty()).count());
			if (open == 0) {
				throw new InvalidInputException(Message.of("plan.items", Argument.number(0)),
						Message.of("plan.sweep.none.fix"));
			}
			return this.maker.add(actor, recorder,
					new PlanDraft(PlanKind.UNDO_SWEEP, items, open, expired - items.size(), id.auditSubject().key(),
							Optional.empty(), reason, PlanTiming.ALSO_IMMINENT));
		});
	}

	private List<RunItem> page(RunId id, int after) {
		return this.runs.items(id, Optional.of(RunItem.Outcome.EXPIRED), after, PlanMaker.PART);
	}

	private List<PlanItem> items(Run run, List<RunItem> expired) {
		Map<PersonId, Person> owners = expired.stream()
			.flatMap((item) -> this.people.named(new Uid(item.item())).stream())
			.collect(Collectors.toMap(Person::id, (person) -> person, (first, _) -> first));
		Map<PersonId, PersonalRoom> now = this.rooms.roomsOf(owners.keySet());
		List<PlanItem> items = new ArrayList<>();
		for (Person owner : owners.values()) {
			Optional.ofNullable(now.get(owner.id())).flatMap((room) -> item(run, owner, room)).ifPresent(items::add);
		}
		return items;
	}

	private Optional<PlanItem> item(Run run, Person owner, PersonalRoom room) {
		ItemTarget target = new ItemTarget.Room(owner.id(), owner.seen().uid());
		if (room.state() == RoomState.EXPIRED) {
			return Optional
				.of(PlanItem.of(target, new ItemChange.Revival(room.pmi(), room.expiredOn().orElse(run.asOf()))));
		}
		if (room.state() != RoomState.ACTIVE) {
			return Optional.empty();
		}
		LocalDate swept = LocalDate.ofInstant(run.startedAt(), this.account.timeZone());
		return this.quarantine.quarantinedOf(owner.id(), swept)
			.stream()
			.filter((old) -> !old.retiredOn().isBefore(swept))
			.findFirst()
			.map((old) -> PlanItem.of(target, new ItemChange.Revival(old.pmi(), run.asOf()))
				.with(ItemResult.drifted(Message.of("drift.renewed", Argument.pmi(room.pmi().digits()),
						Argument.pmi(old.pmi().digits())))));
	}

}
