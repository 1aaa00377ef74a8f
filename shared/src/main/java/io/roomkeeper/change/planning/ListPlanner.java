package io.roomkeeper.change.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanKind;
import io.roomkeeper.change.execution.RoomChanges;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.edit.ReservedLinks;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Plans new numbers or links from a list. It checks the whole list before it makes the
 * plan, and reports each wrong line with the reason. It does not report who has a number
 * or link that is taken.
 */
public final class ListPlanner {

	/** The maximum number of wrong lines in one error. */
	private static final int NAMED = 10;

	private final PlanMaker maker;

	private final PersonLookup people;

	private final Rooms rooms;

	private final RoomChanges changes;

	private final ReservedLinks reserved;

	private final AuditedTransaction transaction;

	private final Account account;

	private final Clock clock;

	ListPlanner(PlanMaker maker, PersonLookup people, Rooms rooms, RoomChanges changes, ReservedLinks reserved,
			AuditedTransaction transaction, Account account, Clock clock) {
		this.maker = maker;
		this.people = people;
		this.rooms = rooms;
		this.changes = changes;
		this.reserved = reserved;
		this.transaction = transaction;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Plans the listed numbers.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 * @throws InvalidInputException if a line is wrong, nothing would change, the reason
	 * is missing, or meetings begin soon and the request does not include them
	 */
	public ChangePlan reissue(Actor actor, ListPlanRequest request) {
		return plan(actor, request, PlanKind.REISSUE, PersonalMeetingId::parse, PersonalRoom::pmi,
				(numbers) -> this.rooms.taken(numbers, this.account.today(this.clock)), (_, _) -> Optional.empty(),
				(room, number) -> new ItemChange.NewNumber(room.pmi(), number));
	}

	/** Plans the listed links; throws the same as {@link #reissue}. */
	public ChangePlan renameLinks(Actor actor, ListPlanRequest request) {
		return plan(actor, request, PlanKind.RENAME_LINKS, PersonalLink::new, (room) -> room.link().orElse(null),
				this.rooms::linksTaken, this::refusal,
				(room, link) -> new ItemChange.NewLink(room.link(), Optional.of(link)));
	}

	private <T> ChangePlan plan(Actor actor, ListPlanRequest request, PlanKind kind, Function<String, T> parsing,
			Current<T> current, Function<Collection<T>, Set<T>> taken, Refusing<T> refusing, Changing<T> changing) {
		actor.require(Role.ADMIN);
		return this.transaction.execute(actor, (recorder) -> {
			Errors errors = new Errors();
			List<Given<T>> all = read(request.lines(), parsing, refusing, errors);
			List<Given<T>> given = all.stream().filter((one) -> !one.value().equals(current.of(one.room()))).toList();
			Set<T> inUse = taken.apply(given.stream().map(Given::value).toList());
			given.stream()
				.filter((one) -> inUse.contains(one.value()))
				.forEach((one) -> errors.add(one.line(), Message.of("plan.list.taken")));
			errors.throwIfAny();
			List<PlanItem> items = given.stream()
				.map((one) -> PlanItem.of(new ItemTarget.Room(one.person().id(), one.person().seen().uid()),
						changing.change(one.room(), one.value())))
				.toList();
			return this.maker.add(actor, recorder, new PlanDraft(kind, items, items.size(), all.size() - items.size(),
					request.source(), Optional.empty(), request.reason(), request.timing()));
		});
	}

	private <T> List<Given<T>> read(List<ListedValue> lines, Function<String, T> parsing, Refusing<T> refusing,
			Errors errors) {
		List<Given<T>> given = new ArrayList<>();
		Set<PersonId> owners = new HashSet<>();
		Set<T> values = new HashSet<>();
		for (ListedValue line : lines) {
			try {
				T value = parsing.apply(line.value());
				Optional<Person> person = this.people.present(new Uid(line.uid()));
				Optional<PersonalRoom> room = person.flatMap((one) -> room(one.id()));
				if (room.isEmpty()) {
					errors.add(line.line(), Message.of("plan.list.room", Argument.text(line.uid())));
				}
				else if (!owners.add(person.get().id()) || !values.add(value)) {
					errors.add(line.line(), Message.of("plan.list.twice"));
				}
				else {
					refusing.refusal(person.get(), value)
						.ifPresentOrElse((reason) -> errors.add(line.line(), reason),
								() -> given.add(new Given<>(line.line(), person.get(), room.get(), value)));
				}
			}
			catch (FixableException ex) {
				errors.add(line.line(), ex.message());
			}
		}
		return given;
	}

	private Optional<PersonalRoom> room(PersonId owner) {
		return Optional.ofNullable(this.changes.roomsOf(List.of(owner)).get(owner))
			.filter((room) -> room.state() == RoomState.ACTIVE);
	}

	private Optional<Message> refusal(Person person, PersonalLink link) {
		if (!this.account.plan().allowsPersonalLinks()) {
			return Optional.of(Message.of("room.edit.PLAN"));
		}
		if (person.seen().licence() != Licence.LICENSED) {
			return Optional.of(Message.of("room.edit.LICENCE"));
		}
		return this.reserved.contains(link)
				? Optional.of(Message.of("room.edit.LINK_RESERVED", Argument.text(link.name()))) : Optional.empty();
	}

	/** Collects wrong lines. */
	private static final class Errors {

		private final List<Message> named = new ArrayList<>();

		private int count;

		void add(long line, Message reason) {
			this.count++;
			if (this.named.size() < NAMED) {
				this.named.add(Message.of("plan.list.line", Argument.id(line), Argument.message(reason)));
			}
		}

		void throwIfAny() {
			if (this.count > 0) {
				throw new InvalidInputException(Message.of("plan.list.wrong", Argument.number(this.count),
						Argument.message(Message.sentences(this.named))), Message.of("plan.list.wrong.fix"));
			}
		}

	}

	private record Given<T>(long line, Person person, PersonalRoom room, T value) {

	}

	@FunctionalInterface
	private interface Current<T> {

		@Nullable T of(PersonalRoom room);

	}

	@FunctionalInterface
	private interface Refusing<T> {

		Optional<Message> refusal(Person person, T value);

	}

	@FunctionalInterface
	private interface Changing<T> {

		ItemChange change(PersonalRoom room, T value);

	}

}
