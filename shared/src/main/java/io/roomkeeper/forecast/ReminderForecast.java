package io.roomkeeper.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.host.HostMailDate;
import io.roomkeeper.reinvite.host.HostMailing;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Mails to hosts about re-invites, if nobody does any of them until then. */
final class ReminderForecast implements ForecastPart {

	private final HostMailing mailing;

	private final People people;

	ReminderForecast(HostMailing mailing, People people) {
		this.mailing = mailing;
		this.people = people;
	}

	@Override
	public Set<ForecastKind> kinds() {
		return Set.of(ForecastKind.REMINDER);
	}

	@Override
	public void count(ForecastCounts counts) {
		this.mailing.dates(counts.first(), counts.last())
			.forEach((mail) -> counts.add(ForecastKind.REMINDER, mail.on(), 1));
	}

	@Override
	public List<ForecastItem> items(ForecastDay day, ForecastKind kind, int limit) {
		List<HostMailDate> due = this.mailing.dates(day.date(), day.date()).stream().limit(limit).toList();
		Map<PersonId, Person> hosts = this.people.all(due.stream().map(HostMailDate::host).toList());
		return due.stream()
			.map((mail) -> ForecastItem.certain(Optional.of(mail.host()),
					Optional.ofNullable(hosts.get(mail.host())).map((host) -> host.seen().uid().value()).orElse(""),
					mail.on(),
					Message.of("forecast.item.REMINDER", Argument.number(mail.items()),
							Argument.number(mail.reminder()))))
			.toList();
	}

}
