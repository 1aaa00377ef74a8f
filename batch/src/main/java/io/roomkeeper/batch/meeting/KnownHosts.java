package io.roomkeeper.batch.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.batch.file.OwnerFinder;
import io.roomkeeper.batch.file.OwnerLookup;
import io.roomkeeper.batch.file.OwnerRef;
import io.roomkeeper.person.NameMatch;

/**
 * The hosts of the meetings of a run. Most hosts have several meetings, so each host is
 * looked up once.
 */
final class KnownHosts {

	/** The maximum number of hosts to remember. */
	private static final int MOST = 10_000;

	private final OwnerFinder owners;

	private final Map<OwnerRef, NameMatch> known = new HashMap<>();

	KnownHosts(OwnerFinder owners) {
		this.owners = owners;
	}

	/** Looks up those hosts together that are not known yet. */
	void find(Collection<OwnerRef> asked) {
		if (this.known.size() > MOST) {
			this.known.clear();
		}
		List<OwnerRef> unknown = asked.stream().distinct().filter((host) -> !this.known.containsKey(host)).toList();
		if (!unknown.isEmpty()) {
			OwnerLookup found = this.owners.find(unknown);
			unknown.forEach((host) -> this.known.put(host, found.find(host)));
		}
	}

	/** Returns a host who was looked up. */
	NameMatch get(OwnerRef host) {
		return this.known.getOrDefault(host, NameMatch.nobody());
	}

}
