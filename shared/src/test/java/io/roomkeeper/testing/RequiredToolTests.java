package io.roomkeeper.testing;

import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RequiredToolTests {

	private static final String REQUIRE_ALL = "tests.requireAll";

	private final String before = System.getProperty(REQUIRE_ALL, "");

	@AfterEach
	void restore() {
		System.setProperty(REQUIRE_ALL, this.before);
	}

	@Test
	void returnsAToolThatIsInstalled() {
		assertThat(RequiredTool.SLAPD.orSkip(Optional.of("slapd"))).isEqualTo("slapd");
	}

	@Test
	void skipsATestWhoseToolIsMissing() {
		System.setProperty(REQUIRE_ALL, "");

		assertThatExceptionOfType(TestAbortedException.class)
			.isThrownBy(() -> RequiredTool.CHROMIUM.orSkip(Optional.empty()))
			.withMessageContaining("apt-get install chromium");
	}

	@Test
	void failsATestWhoseToolIsMissingWhereAllAreRequired() {
		System.setProperty(REQUIRE_ALL, "1");

		assertThatIllegalStateException().isThrownBy(() -> RequiredTool.CHROMIUM.orSkip(Optional.empty()))
			.withMessageContaining("ROOMKEEPER_TEST_REQUIRE_ALL");
	}

}
