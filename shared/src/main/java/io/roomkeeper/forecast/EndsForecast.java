package io.roomkeeper.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.account.Account;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.veto.VetoTarget;

/**
 * Locks and exceptions that end. They end at their moment; the nightly job for that date
 * or the next one records it.
 */
final class EndsForecast implements ForecastPart {

	private final Assignments assignments;

	private final SettingExceptions exceptions;

	private final People people;

	private final Groups groups;

	private final Account account;

	EndsForecast(Assignments assignments, SettingExceptions exceptions, People people, Groups groups, Account account) {
		this.assignments = assignments;
		this.exceptions = exceptions;
		this.people = people;
		this.groups = groups;
		this.account = account;
	}

	@Override
	public Set<ForecastKind> kinds() {
		return EnumSet.of(ForecastKind.LOCK, ForecastKind.EXCEPTION);
	}

	@Override
	public void count(ForecastCounts counts) {
		Instant end = endOf(counts.last());
		this.assignments.lockEnds(end).forEach((one) -> counts.add(ForecastKind.LOCK, date(endOf(one)), 1));
		this.exceptions.unrecordedEnds(end).forEach((one) -> counts.add(ForecastKind.EXCEPTION, date(one.until()), 1));
	}

	@Override
	public List<ForecastItem> items(ForecastDay day, ForecastKind kind, int limit) {
		return (kind == ForecastKind.LOCK) ? locks(day, limit) : exceptions(day, limit);
	}

	private List<ForecastItem> locks(ForecastDay day, int limit) {
		return this.assignments.lockEnds(endOf(day.date()))
			.stream()
			.filter((one) -> day.does(date(endOf(one))))
			.limit(limit)
			.map(this::lock)
			.toList();
	}

	private ForecastItem lock(Assignment one) {
		LocalDate due = date(endOf(one));
		Message detail = Message.sentences(
				List.of(Message.of("forecast.item.LOCK", Argument.setting(one.key().text())), reason(one.reason())));
		Optional<VetoTarget> target = Optional.of(new VetoTarget.LockEnd(one.scope(), one.key()));
		return switch (one.scope()) {
			case Scope.Account() -> new ForecastItem(Optional.empty(), "", due, detail, target);
			case Scope.Group(GroupId id) -> new ForecastItem(Optional.empty(),
					this.groups.find(id).map(Group::name).orElseGet(() -> id.auditSubject().key()), due, detail,
					target);
			case Scope.User(PersonId id) -> new ForecastItem(Optional.of(id),
					this.people.find(id).map((person) -> person.seen().uid().value()).orElse(""), due, detail, target);
		};
	}

	private List<ForecastItem> exceptions(ForecastDay day, int limit) {
		List<SettingException> ends = this.exceptions.unrecordedEnds(endOf(day.date()))
			.stream()
			.filter((one) -> day.does(date(one.until())))
			.limit(limit)
			.toList();
		Map<PersonId, Person> persons = this.people.all(ends.stream().map(SettingException::person).toList());
		return ends.stream().map((one) -> exception(one, Optional.ofNullable(persons.get(one.person())))).toList();
	}

	private ForecastItem exception(SettingException one, Optional<Person> person) {
		return new ForecastItem(Optional.of(one.person()), person.map((known) -> known.seen().uid().value()).orElse(""),
				date(one.until()),
				Message.sentences(List.of(Message.of("forecast.item.EXCEPTION", Argument.setting(one.key().text())),
						reason(one.reason()))),
				Optional.of(new VetoTarget.ExceptionEnd(one.person(), one.key())));
	}

	private static Message reason(String reason) {
		return reason.isBlank() ? Message.NONE : Message.of("forecast.item.reason", Argument.text(reason));
	}

	private static Instant endOf(Assignment one) {
		return one.lock().flatMap(Lock::until).orElseThrow();
	}

	private Instant endOf(LocalDate date) {
		return date.plusDays(1).atStartOfDay(this.account.timeZone()).toInstant();
	}

	private LocalDate date(Instant moment) {
		return moment.atZone(this.account.timeZone()).toLocalDate();
	}

}
