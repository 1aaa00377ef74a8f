package io.roomkeeper.reinvite.list;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@ParameterizedTest
	@CsvSource({ "ana.garcía, ana-garcia-7", "ANA.GARCIA, ana-garcia-7", "CON, con-7", "'..', 7",
			"'../../etc/passwd', etc-passwd-7", "'a:b\\c*?\"<>|', a-b-c-7", "会議 🎉, 7", "' trailing. ', trailing-7",
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-7" })
	void isValidOnEveryFileSystem(String text, String name) {
		assertThat(FileName.of(text, "7")).isEqualTo(name);
	}

}
