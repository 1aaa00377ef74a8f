package io.roomkeeper.failure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The causes of an exception. */
public final class Causes {

	private Causes() {
	}

	/** Returns the exception and its causes, outermost first, each once. */
	public static List<Throwable> of(Throwable thrown) {
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		return Stream.iterate(thrown, (ex) -> ex != null && seen.add(ex), Throwable::getCause).toList();
	}

}
