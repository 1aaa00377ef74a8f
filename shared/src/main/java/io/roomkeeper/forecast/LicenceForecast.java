package io.roomkeeper.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.licence.LicenceGrace;
import io.roomkeeper.room.licence.LicenceTakeBack;
import io.roomkeeper.room.licence.LicenceWarning;
import io.roomkeeper.room.licence.LostLicence;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.veto.VetoKind;
import org.jspecify.annotations.Nullable;

/**
 * Links and chosen numbers that people lose after losing the licence, and the warnings.
 */
final class LicenceForecast implements ForecastPart {

	private static final int PAGE = 1_000;

	private final LicenceTakeBack licences;

	private final LicenceGrace grace;

	private final People people;

	LicenceForecast(LicenceTakeBack licences, LicenceGrace grace, People people) {
		this.licences = licences;
		this.grace = grace;
		this.people = people;
	}

	@Override
	public Set<ForecastKind> kinds() {
		return EnumSet.of(ForecastKind.LINK, ForecastKind.LINK_WARNING);
	}

	@Override
	public void count(ForecastCounts counts) {
		eachPage((lost) -> {
			lost.forEach((one) -> counts.add(ForecastKind.LINK, this.grace.endsOn(one), 1));
			for (ForecastDay day : counts.days()) {
				counts.add(ForecastKind.LINK_WARNING, day.date(), warned(lost, day).size());
			}
		});
	}

	@Override
	public List<ForecastItem> items(ForecastDay day, ForecastKind kind, int limit) {
		List<LostLicence> found = new ArrayList<>();
		eachPage((lost) -> {
			if (kind == ForecastKind.LINK) {
				lost.stream().filter((one) -> day.does(this.grace.endsOn(one))).forEach(found::add);
			}
			else {
				warned(lost, day).forEach((warning) -> found.add(warning.lost()));
			}
		});
		List<LostLicence> listed = found.stream().limit(limit).toList();
		Map<PersonId, Person> persons = this.people.all(listed.stream().map(LostLicence::person).toList());
		return listed.stream()
			.map((one) -> item(one, kind, day, Optional.ofNullable(persons.get(one.person()))))
			.toList();
	}

	private ForecastItem item(LostLicence one, ForecastKind kind, ForecastDay day, Optional<Person> person) {
		String uid = person.map((known) -> known.seen().uid().value()).orElse("");
		Message detail = Message.of("item.warned." + one.choice(),
				Argument.text(one.link().map(PersonalLink::name).orElse("")),
				Argument.pmi(one.number().map(PersonalMeetingId::digits).orElse("")),
				Argument.date(this.grace.endsOn(one)));
		return (kind == ForecastKind.LINK)
				? ForecastItem.of(VetoKind.LINK, one.person(), uid, this.grace.endsOn(one), detail)
				: ForecastItem.certain(Optional.of(one.person()), uid, day.date(), detail);
	}

	/** Returns the warnings that a night gives. The first night also gives late ones. */
	private List<LicenceWarning> warned(List<LostLicence> lost, ForecastDay day) {
		Set<LostLicence> beginning = lost.stream()
			.filter((one) -> day.first() || begins(one, day.date()))
			.collect(Collectors.toCollection(HashSet::new));
		return beginning.isEmpty() ? List.of() : this.licences.warningsDue(beginning, day.date());
	}

	private boolean begins(LostLicence lost, LocalDate on) {
		return LicenceGrace.WARNING_DAYS.contains((int) ChronoUnit.DAYS.between(on, this.grace.endsOn(lost)));
	}

	private void eachPage(Consumer<List<LostLicence>> consumer) {
		@Nullable PersonId after = null;
		List<LostLicence> page;
		do {
			page = this.licences.page(after, PAGE);
			if (!page.isEmpty()) {
				consumer.accept(page);
				after = page.getLast().person();
			}
		}
		while (page.size() == PAGE);
	}

}
