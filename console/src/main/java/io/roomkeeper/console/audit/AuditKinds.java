package io.roomkeeper.console.audit;

import java.util.Arrays;
import java.util.List;

import io.roomkeeper.audit.AuditEvent;

/** The kinds of events there are, as the trail calls them. */
final class AuditKinds {

	/** All of them, in the order of the alphabet. */
	static final List<String> ALL = Arrays.stream(AuditEvent.class.getPermittedSubclasses())
		.map(Class::getSimpleName)
		.sorted()
		.toList();

	private AuditKinds() {
	}

}
