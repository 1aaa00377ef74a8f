package io.roomkeeper.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.sample.source.LatinLetters;
import io.roomkeeper.sample.source.NamePool;
import io.roomkeeper.sample.source.SampleRandom;

/**
 * Chooses the invitees of a host: colleagues of the department, other people, and
 * external people.
 */
final class InviteeMaker {

	private static final List<String> OUTSIDE = List.of("partner-institute.example", "cityhospital.example",
			"museum.example", "alumni.example");

	private final List<SamplePerson> reachable;

	private final Map<String, List<SamplePerson>> departments;

	InviteeMaker(List<SamplePerson> people) {
		this.reachable = people.stream().filter((person) -> person.mail().isPresent()).toList();
		this.departments = this.reachable.stream().collect(Collectors.groupingBy(SamplePerson::department));
	}

	/** Returns two to eleven people, each address once, never the host. */
	List<Invitee> invite(SamplePerson host, SampleRandom random) {
		Map<String, Invitee> invited = new LinkedHashMap<>();
		int count = random.between(2, random.chance(150) ? 11 : 5);
		while (invited.size() < count) {
			Invitee invitee = random.chance(180) ? outsider(random) : insider(host, random);
			if (!host.mail().filter(invitee.mail()::equals).isPresent()) {
				invited.putIfAbsent(invitee.mail(), invitee);
			}
		}
		return new ArrayList<>(invited.values());
	}

	private Invitee insider(SamplePerson host, SampleRandom random) {
		List<SamplePerson> department = this.departments.getOrDefault(host.department(), this.reachable);
		SamplePerson guest = random.pick(random.chance(700) ? department : this.reachable);
		return new Invitee(guest.mail().orElseThrow(), guest.name().display());
	}

	private static Invitee outsider(SampleRandom random) {
		NamePool.FullName name = NamePool.draw(random).name(random);
		String local = LatinLetters.of(name.given() + name.family());
		return new Invitee(local + '@' + random.pick(OUTSIDE), random.chance(800) ? name.display() : "");
	}

}
