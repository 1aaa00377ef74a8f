package io.roomkeeper.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessageTests {

	private static final Pattern PLACE = Pattern.compile("\\{[0-9]");

	static Stream<Message> messages() {
		return Stream.of(Message.NONE, Message.literal("a|b\\c: text:d"), Message.literal(""), Message.of("item.group"),
				Message.of("item.swept", Argument.pmi("3456789013"), Argument.date(LocalDate.of(2026, 11, 3))),
				Message.of("item.warned", Argument.text("a|b\\|c\\"), Argument.text("")),
				Message.of("item.warned", Argument.text("date:|"), Argument.number(-7)));
	}

	@ParameterizedTest
	@MethodSource("messages")
	void decodesWhatWasEncoded(Message message) {
		assertThat(Message.decode(message.key(), message.encoded())).isEqualTo(message);
	}

	@Test
	void isShownInTheReadersLanguage() {
		Message swept = Message.of("item.swept", Argument.pmi("3456789013"), Argument.date(LocalDate.of(2026, 11, 3)));

		assertThat(swept.plain()).isEqualTo("3456789013, last used 2026-11-03");
		assertThat(MessageTexts.in(Locale.of("es")).say(swept, Argument::text))
			.isEqualTo("3456789013, último uso: 2026-11-03");
	}

	@Test
	void showsALiteralTextUnchanged() {
		assertThat(Message.decode("", "its uid 'ada' is at {another} entry").plain())
			.isEqualTo("its uid 'ada' is at {another} entry");
	}

	@Test
	void showsTheArgumentsOfAKeyThatIsNoLongerKnown() {
		assertThat(Message.of("item.gone", Argument.text("a"), Argument.text("b")).plain())
			.isEqualTo("item.gone: a, b");
	}

	@Test
	void leavesOutItsLastSentencesIfThereIsNoSpaceForAll() {
		Message warned = Message.of("item.swept", Argument.pmi("3456789013"), Argument.date(LocalDate.of(2026, 11, 3)));
		Message report = Message.sentences(List.of(warned, warned, warned));

		Message shorter = report.within(report.encoded().length() - 1);

		assertThat(shorter.plain()).isEqualTo("3456789013, last used 2026-11-03 3456789013, last used 2026-11-03");
		assertThat(Message.decode(shorter.key(), shorter.encoded())).isEqualTo(shorter);
		assertThat(report.within(10).plain()).isEqualTo("3456789013, last used 2026-11-03");
		assertThat(report.within(1_000)).isEqualTo(report);
	}

	@Test
	void readsSentencesThatWereStoredInPairs() {
		String stored = "message:item.swept.never\\|pmi:3456789013|message:item.swept.never\\|pmi:3456789014";

		assertThat(Message.decode("sentences", stored).plain()).contains("3456789013", "3456789014");
	}

	@Test
	void hasTheSamePlaceholdersInEachLanguage() {
		MessageTexts english = MessageTexts.in(Locale.ENGLISH);
		for (String language : MessageTexts.languages()) {
			MessageTexts other = MessageTexts.in(Locale.of(language));
			assertThat(other.keys()).isEqualTo(english.keys());
			assertThat(english.keys())
				.allSatisfy((key) -> assertThat(places(other, key)).as(key).isEqualTo(places(english, key)));
		}
	}

	private static List<String> places(MessageTexts texts, String key) {
		return PLACE.matcher(texts.pattern(key)).results().map(MatchResult::group).sorted().distinct().toList();
	}

}
