package io.roomkeeper.room;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;

class NumberProperties {

	private static final Set<String> RESERVED = Set.of("800", "400", "888", "887", "877", "866", "855", "850", "803",
			"804", "807", "808", "809", "660", "508", "900", "200", "300", "500", "600", "700");

	@Property
	void everyDrawnNumberCouldBeEntered(@ForAll long seed) {
		PersonalMeetingId drawn = new NumberSource(new Random(seed)).draw(NumberSource.Share.ALL);

		assertThat(PersonalMeetingId.parse(drawn.grouped())).isEqualTo(drawn);
		assertThat(drawn.legacy()).isFalse();
	}

	@Property
	void noNumberIsInTwoShares(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int shares) {
		Map<PersonalMeetingId, Integer> shareOf = new HashMap<>();
		for (int share = 0; share < shares; share++) {
			NumberSource numbers = new NumberSource(new Random(seed));
			for (int i = 0; i < 20; i++) {
				PersonalMeetingId drawn = numbers.draw(new NumberSource.Share(share, shares));
				assertThat(shareOf.merge(drawn, share, (before, _) -> before)).isEqualTo(share);
			}
		}
	}

	@Property(tries = 5_000)
	void theRulesRefuseJustWhatTheyName(@ForAll @LongRange(min = 0, max = 9_999_999_999L) long number) {
		String digits = "%010d".formatted(number);

		assertThat(NumberRule.refusing(digits).isPresent()).isEqualTo(refusedByTheArticle(digits));
	}

	@Property
	void groupingAndReadingAreInverse(@ForAll @LongRange(min = 100_000_000L, max = 9_999_999_999L) long number) {
		PersonalMeetingId pmi = new PersonalMeetingId(number);

		assertThat(PersonalMeetingId.existing(pmi.grouped())).isEqualTo(pmi);
	}

	/** The rules of the support article in their simplest form. */
	private static boolean refusedByTheArticle(String digits) {
		return digits.matches("[01].*") || RESERVED.contains(digits.substring(0, 3))
				|| digits.matches(".*(\\d)\\1{4}.*") || digits.matches("(.*(\\d)(?=(.*\\2){7})).*")
				|| digits.matches("\\d?(\\d{3})\\1\\1\\d?")
				|| digits.matches("\\d?(\\d)\\1\\1(\\d)\\2\\2(\\d)\\3\\3\\d?") || inSequence(digits);
	}

	private static boolean inSequence(String digits) {
		String up = "0123456789".repeat(2);
		String down = new StringBuilder(up).reverse().toString();
		return Set.of(digits.substring(0, 9), digits.substring(1))
			.stream()
			.anyMatch((nine) -> up.contains(nine) || down.contains(nine));
	}

}
