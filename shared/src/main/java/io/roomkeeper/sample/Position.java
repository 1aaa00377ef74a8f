package io.roomkeeper.sample;

import java.util.List;

import io.roomkeeper.sample.source.SampleRandom;

/** The positions at the sample university, with their numbers of people. */
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

	/** Returns how many people have this position. */
	int people() {
		return this.people;
	}

	/** Returns the organisational unit that contains their entries. */
	String unit() {
		return this.unit;
	}

	/** Returns how many of a thousand people have a licence. */
	int licensedPerMille() {
		return this.licensedPerMille;
	}

	/** Returns whether they belong to a department that teaches. */
	boolean academic() {
		return this == UNDERGRADUATE || this == POSTGRADUATE || this == DOCTORAL || this == LECTURER;
	}

	/** Draws a department for a person in this position. */
	String department(SampleRandom random) {
		return switch (this) {
			case UNDERGRADUATE, POSTGRADUATE, DOCTORAL, LECTURER -> random.pick(Faculty.DEPARTMENTS);
			case OFFICE -> random.pick(OFFICES);
			case IT -> "IT Services";
			case VISITOR -> "Visitors";
		};
	}

}
