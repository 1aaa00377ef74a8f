package io.roomkeeper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tests that SECURITY.md names for its promises exist. */
class SecurityPromisesTests {

	private static final Path ROOT = Path.of("..");

	private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests|Properties))`");

	@Test
	void eachPromiseNamesExistingTests() throws IOException {
		Set<String> tests = tests();
		List<String> promises = Files.readAllLines(ROOT.resolve("SECURITY.md"))
			.stream()
			.filter((line) -> line.matches("\\| [^*].*\\| .*\\|") && !line.startsWith("| Promise"))
			.toList();

		assertThat(promises).hasSizeGreaterThan(15);
		for (String promise : promises) {
			List<String> named = TEST.matcher(promise).results().map((found) -> found.group(1)).toList();

			assertThat(named).as(promise).isNotEmpty().isSubsetOf(tests);
		}
	}

	private static Set<String> tests() throws IOException {
		return Stream.of("shared", "batch", "console")
			.flatMap((module) -> javaFiles(ROOT.resolve(module).resolve("src/test/java")).stream())
			.map((file) -> file.getFileName().toString().replace(".java", ""))
			.collect(Collectors.toSet());
	}

	private static List<Path> javaFiles(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
