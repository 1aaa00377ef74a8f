package io.roomkeeper.sample;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.sample.source.NamePool;
import io.roomkeeper.sample.source.NamePool.FullName;

/**
 * The notable people of the sample: those who can sign in and those whose entry is
 * unusual. They come first, in this order.
 */
final class NotablePeople {

	private static final String FAMILY_MAIL = "feldman.family@" + SampleOrganisation.MAIL_DOMAIN;

	private NotablePeople() {
	}

	static List<SamplePerson> all() {
		return List.of(
				person("bjorn.muller", "Björn", "Müller", "Björn Müller", NamePool.GERMAN, Position.IT, "IT Services",
						true, Habit.WEEKLY),
				person("amara.okafor", "Amara", "Okafor", "Amara Okafor", NamePool.NIGERIAN, Position.IT, "IT Services",
						true, Habit.DAILY),
				person("nikos.papadopoulos", "Nikos", "Papadopoulos", "Νίκος Παπαδόπουλος", NamePool.GREEK, Position.IT,
						"IT Services", true, Habit.WEEKLY),
				person("ana.garcia", "Ana", "García-López", "Ana García-López", NamePool.SPANISH,
						Position.UNDERGRADUATE, "Physics", true, Habit.WEEKLY),
				person("hanako.yamada", "Hanako", "Yamada", "山田 花子", NamePool.JAPANESE, Position.UNDERGRADUATE,
						"Modern Languages", false, Habit.LAPSED),
				person("maria.fernandez-de-cordoba", "María del Carmen Inmaculada Concepción",
						"Fernández de Córdoba y Álvarez de Toledo",
						"María del Carmen Inmaculada Concepción Fernández de Córdoba y Álvarez de Toledo",
						NamePool.SPANISH, Position.LECTURER, "History", true, Habit.WEEKLY),
				person("sukarji", "", "Sukarji", "Sukarji", NamePool.MONONYM, Position.DOCTORAL, "Biology", true,
						Habit.STOPPED),
				sharing("ruth.feldman", "Ruth", "Feldman", "Ruth Feldman"),
				sharing("david.feldman", "David", "Feldman", "David Feldman"));
	}

	private static SamplePerson person(String uid, String given, String family, String display, NamePool pool,
			Position position, String department, boolean licensed, Habit habit) {
		Optional<String> link = Optional.of(uid.replace("-", "")).filter((text) -> licensed && text.contains("."));
		return new SamplePerson(uid, new FullName(given, family, display), pool,
				Optional.of(uid + '@' + SampleOrganisation.MAIL_DOMAIN), licensed, position, department, link, habit);
	}

	/** Creates a person with the mail address that two people share. */
	private static SamplePerson sharing(String uid, String given, String family, String display) {
		return new SamplePerson(uid, new FullName(given, family, display), NamePool.ENGLISH, Optional.of(FAMILY_MAIL),
				true, Position.LECTURER, "Medicine", Optional.empty(), Habit.MONTHLY);
	}

}
