package io.roomkeeper.config;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The console has the classes of all modules, and so every key. */
class ProductKeysTests {

	@Test
	void everyProcessAcceptsTheKeysOfAllModules() {
		assertThat(KnownKeys.listed())
			.as("shared/src/main/resources/config/keys.txt: add a new key there, in alphabetical order")
			.isEqualTo(KnownKeys.onClassPath().toList());
	}

}
