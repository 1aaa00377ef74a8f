package io.roomkeeper.console;

import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;

import static org.assertj.core.api.Assertions.assertThat;

class ConsoleAutoConfigurationTests {

	@Test
	void isTakenFromWhatTheClassPathHas() {
		assertThat(listedFor(AutoConfiguration.class)).containsAll(listedFor(ConsoleAutoConfiguration.class));
	}

	@Test
	void isListedInOrderAndOnce() {
		assertThat(listedFor(ConsoleAutoConfiguration.class)).isNotEmpty().isSorted().doesNotHaveDuplicates();
	}

	private static List<String> listedFor(Class<?> annotation) {
		ImportCandidates listed = ImportCandidates.load(annotation, annotation.getClassLoader());
		return StreamSupport.stream(listed.spliterator(), false).toList();
	}

}
