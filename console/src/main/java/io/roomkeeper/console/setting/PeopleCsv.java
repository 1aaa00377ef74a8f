package io.roomkeeper.console.setting;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

import io.roomkeeper.console.component.DownloadLink;
import io.roomkeeper.csv.Csv;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;

/** Writes a set of people as CSV, page by page. */
public class PeopleCsv implements DownloadLink.Rows {

	private static final int PAGE = 1_000;

	private final transient People people;

	private final transient PeopleSet written;

	public PeopleCsv(People people, PeopleSet written) {
		this.people = people;
		this.written = written;
	}

	@Override
	public void write(Writer out) throws IOException {
		out.write(Csv.row("uid", "name", "mail", "licence"));
		List<PersonId> page = this.written.page(0, PAGE);
		while (!page.isEmpty()) {
			Map<PersonId, Person> found = this.people.all(page);
			for (PersonId id : page) {
				Person person = found.get(id);
				if (person != null) {
					out.write(line(person));
				}
			}
			page = this.written.page(page.getLast().value(), PAGE);
		}
	}

	static String line(Person person) {
		return Csv.row(person.seen().uid().value(), person.seen().displayName(), person.seen().mail().orElse(""),
				person.seen().licence().name());
	}

}
