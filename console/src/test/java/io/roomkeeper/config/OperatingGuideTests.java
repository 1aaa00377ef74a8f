package io.roomkeeper.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OperatingGuideTests {

	/** Keys that only the applications themselves set. */
	private static final Set<String> OWN = Set.of("ROOMKEEPER_PROCESS", "ROOMKEEPER_PROCESS_LABEL");

	@Test
	void namesEveryKey() throws IOException {
		String guide = Files.readString(Path.of("..", "docs", "operating.md"));

		assertThat(KnownKeys.onClassPath().variables()).filteredOn((key) -> !OWN.contains(key))
			.isNotEmpty()
			.allSatisfy((key) -> assertThat(guide).contains("`" + key + "`"));
	}

}
