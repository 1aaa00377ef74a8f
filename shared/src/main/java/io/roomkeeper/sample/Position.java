package io.roomkeeper.sample;

import java.util.List;

/** What people do at the sample university, and how many do it. */
enum Position {

	UNDERGRADUATE(1020, "students", 120), POSTGRADUATE(280, "students", 250), DOCTORAL(140, "students", 800),
	LECTURER(340, "staff", 980), OFFICE(150, "staff", 700), IT(40, "staff", 950), VISITOR(30, "visitors", 100);

	private static final List<String> OFFICES = List.of("Registry", "Library", "Finance", "Estates");

	private final int people;

	private final String unit;

	private final int licensedPerMille;

	Position(int people, String unit, int licensedPerMille) {
		this.people = people;
		this.unit = unit;
		this.licensedPerMille = licensedPerMille;
	}

	/** How many people have this position. */
	int people() {
		return this.people;
	}

	/** The organisational unit that holds their entries. */
	String unit() {
		return this.unit;
	}

	/** How many of a thousand have a licence. */
	int licensedPerMille() {
		return this.licensedPerMille;
	}

	/** Whether they belong to a department that teaches. */
	boolean academic() {
		return this == UNDERGRADUATE || this == POSTGRADUATE || this == DOCTORAL || this == LECTURER;
	}

	/** A department that someone in this position can belong to. */
	String department(SampleRandom random) {
		return switch (this) {
			case UNDERGRADUATE, POSTGRADUATE, DOCTORAL, LECTURER -> random.pick(Faculty.DEPARTMENTS);
			case OFFICE -> random.pick(OFFICES);
			case IT -> "IT Services";
			case VISITOR -> "Visitors";
		};
	}

}
