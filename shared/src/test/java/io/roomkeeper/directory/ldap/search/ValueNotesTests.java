package io.roomkeeper.directory.ldap.search;

import java.util.Optional;
import java.util.stream.IntStream;

import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.text.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValueNotesTests {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "3, 3", "4, 4", "5, 4", "1000, 4" })
	void listsValuesUpToTheLimitAndReportsOnceThatThereAreMore(int values, int lines) {
		ValueNotes noted = new ValueNotes(3);

		assertThat(IntStream.range(0, values)
			.mapToObj((i) -> noted.add("uid=" + i, Message.literal("is odd")))
			.flatMap(Optional::stream)).hasSize(lines)
			.allMatch(RefusedEntry::taken)
			.filteredOn((entry) -> entry.reason().plain().contains("More than 3"))
			.hasSize((values > 3) ? 1 : 0)
			.allMatch((entry) -> entry.dn().equals("uid=3"));
	}

}
