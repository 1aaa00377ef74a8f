package io.roomkeeper.sample.source;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The parts of names, by key. */
final class NameBook {

	private static final SampleResource FILE = new SampleResource("names.properties", ",");

	private static final Map<String, List<Part>> READ = new ConcurrentHashMap<>();

	private NameBook() {
	}

	/** Returns the parts of a key; none if it is unknown. */
	static List<Part> parts(String key) {
		return READ.computeIfAbsent(key, (_) -> FILE.list(key).stream().map(NameBook::part).toList());
	}

	private static Part part(String text) {
		int equals = text.indexOf('=');
		return (equals < 0) ? new Part(text, text) : new Part(text.substring(0, equals), text.substring(equals + 1));
	}

	/**
	 * A given or a family name.
	 *
	 * @param written the name in its own script
	 * @param latin the name in Latin letters
	 */
	record Part(String written, String latin) {

		boolean latinOnly() {
			return this.written.equals(this.latin);
		}

	}

}
