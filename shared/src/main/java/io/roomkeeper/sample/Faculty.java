package io.roomkeeper.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * A faculty of the sample university.
 *
 * @param title the faculty's name
 * @param departments the names of its departments
 */
record Faculty(String title, List<String> departments) {

	static final Faculty ENGINEERING = new Faculty("Faculty of Engineering",
			List.of("Computer Science", "Civil Engineering"));

	static final List<Faculty> ALL = List.of(
			new Faculty("Faculty of Science", List.of("Physics", "Mathematics", "Chemistry", "Biology")), ENGINEERING,
			new Faculty("Faculty of Arts", List.of("History", "Modern Languages", "Art, Music and Theatre")),
			new Faculty("Faculty of Law and Society", List.of("Law", "Economics")),
			new Faculty("Faculty of Health", List.of("Medicine", "Nursing")));

	/** Every department of every faculty. */
	static final List<String> DEPARTMENTS = ALL.stream().flatMap((faculty) -> faculty.departments.stream()).toList();

	/** Returns the names of all faculties. */
	static Stream<String> titles() {
		return ALL.stream().map(Faculty::title);
	}

	/** Returns whether the department belongs to the faculty. */
	boolean holds(String department) {
		return this.departments.contains(department);
	}

}
