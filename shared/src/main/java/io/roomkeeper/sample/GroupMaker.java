package io.roomkeeper.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.roomkeeper.sample.SampleGroup.Kind;
import io.roomkeeper.sample.source.SampleRandom;

/**
 * Generates the groups of the sample organisation: nested ones, overlapping ones, and one
 * for everyone.
 */
final class GroupMaker {

	private final List<SamplePerson> people;

	private final List<SampleGroup> groups = new ArrayList<>();

	private GroupMaker(List<SamplePerson> people) {
		this.people = people;
	}

	static List<SampleGroup> make(List<SamplePerson> people) {
		GroupMaker maker = new GroupMaker(people);
		maker.addTree();
		maker.addFaculties();
		maker.addCircles();
		maker.addRoles();
		return List.copyOf(maker.groups);
	}

	private void addTree() {
		nest("Everyone", "Staff", "Students", "Visitors");
		nest("Staff", Stream.concat(Faculty.titles(), Stream.of("IT Services", "Administration")));
		nest("Students", "Undergrads", "Postgrads");
		nest("Undergrads", Faculty.DEPARTMENTS.stream());
		add("Postgrads", Kind.NAMES,
				Stream.concat(dns((person) -> person.position() == Position.POSTGRADUATE), dn("Doctoral candidates")));
		people("Doctoral candidates", (person) -> person.position() == Position.DOCTORAL);
		people("Visitors", (person) -> person.position() == Position.VISITOR);
		people("IT Services", (person) -> person.position() == Position.IT);
		people("Administration", (person) -> person.position() == Position.OFFICE);
	}

	private void addFaculties() {
		for (String department : Faculty.DEPARTMENTS) {
			people(department,
					(person) -> person.position() == Position.UNDERGRADUATE && person.department().equals(department));
		}
		for (Faculty faculty : Faculty.ALL) {
			people(faculty.title(),
					(person) -> person.position() == Position.LECTURER && faculty.holds(person.department()));
		}
	}

	/** Adds groups whose members come from all over the tree. */
	private void addCircles() {
		add("Teaching", Kind.NAMES, Stream.concat(Faculty.titles().flatMap(GroupMaker::dn), dn("Doctoral candidates")));
		some("Heads of department", Kind.NAMES, 30, (person) -> person.position() == Position.LECTURER);
		some("Exam board", Kind.UNIQUE_NAMES, 80, (person) -> person.position() == Position.LECTURER);
		some("Thesis supervisors", Kind.NAMES, 400, (person) -> person.position() == Position.LECTURER);
		some("Student tutors", Kind.NAMES, 120, (person) -> person.position().unit().equals("students"));
		some("Student union", Kind.UNIQUE_NAMES, 40, (person) -> person.position() == Position.UNDERGRADUATE);
		some("Exchange students", Kind.NAMES, 70, (person) -> person.position() == Position.UNDERGRADUATE);
		some("Hybrid teaching pilot", Kind.NAMES, 60, (person) -> person.licensed() && person.position().academic());
		some("Chamber Choir", Kind.UNIQUE_NAMES, 25, (_) -> true);
		some("Labs / Workshops", Kind.NAMES, 90, (person) -> Faculty.ENGINEERING.holds(person.department()));
		some("日本語サークル", Kind.NAMES, 300, (person) -> person.department().equals("Modern Languages"));
	}

	private void addRoles() {
		add(SampleOrganisation.ADMINS, Kind.NAMES,
				dns((person) -> SampleSignIns.ADMINS.stream().anyMatch((one) -> one.uid().equals(person.uid()))));
		add(SampleOrganisation.HELPDESK, Kind.NAMES,
				dns((person) -> SampleSignIns.HELPDESK.uid().equals(person.uid())));
	}

	private void people(String name, Predicate<SamplePerson> member) {
		add(name, Kind.NAMES, dns(member));
	}

	private void some(String name, Kind kind, int perMille, Predicate<SamplePerson> eligible) {
		SampleRandom random = new SampleRandom("members of " + name);
		add(name, kind, dns(eligible.and((person) -> random.chance(perMille) && !SampleSignIns.canSignIn(person))));
	}

	private void nest(String name, String... held) {
		nest(name, Stream.of(held));
	}

	private void nest(String name, Stream<String> held) {
		add(name, Kind.NAMES, held.flatMap(GroupMaker::dn));
	}

	private void add(String name, Kind kind, Stream<String> members) {
		this.groups.add(new SampleGroup(name, kind, members.toList()));
	}

	private Stream<String> dns(Predicate<SamplePerson> member) {
		return this.people.stream().filter(member).map(SamplePerson::dn);
	}

	private static Stream<String> dn(String group) {
		return Stream.of(SampleGroup.dn(group));
	}

}
