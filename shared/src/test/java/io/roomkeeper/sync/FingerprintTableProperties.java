package io.roomkeeper.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class FingerprintTableProperties {

	@Property(tries = 100)
	void answersAsAMapOfTheTextsWould(@ForAll @Size(max = 3_000) List<String> texts) {
		FingerprintTable table = new FingerprintTable();
		Map<String, Integer> map = new HashMap<>();

		for (int i = 0; i < texts.size(); i++) {
			Integer before = map.putIfAbsent(texts.get(i), i);
			assertThat(table.putIfAbsent(texts.get(i), i)).isEqualTo((before != null) ? before : FingerprintTable.NONE);
		}

		assertThat(table.size()).isEqualTo(map.size());
		map.forEach((text, number) -> assertThat(table.get(text)).isEqualTo(number));
		assertThat(table.get("of nobody at all")).isEqualTo(FingerprintTable.NONE);
	}

	@Property(tries = 20)
	void aLaterNumberTakesThePlaceOfTheOneBefore(@ForAll String text) {
		FingerprintTable table = new FingerprintTable();
		table.put(text, 1);
		table.put(text, 2_000_000_000);

		assertThat(table.get(text)).isEqualTo(2_000_000_000);
		assertThat(table.size()).isOne();
	}

}
