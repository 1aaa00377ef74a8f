package io.roomkeeper.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTests {

	@ParameterizedTest
	@CsvSource({ "ulr,url", "bas,base", "BASE-DNN,base-dn", "url,url", "xyz,url" })
	void isTheNameWithTheFewestChangesWhateverItsCase(String given, String expected) {
		assertThat(Nearest.of(given, List.of("url", "base", "base-dn"))).contains(expected);
	}

	@Test
	void isTheFirstOfSeveralThatAreEquallyNear() {
		assertThat(Nearest.of("ac", List.of("bc", "ab"))).contains("bc");
	}

	@Test
	void isNothingIfNoNameIsKnown() {
		assertThat(Nearest.of("a", List.of())).isEmpty();
	}

}
