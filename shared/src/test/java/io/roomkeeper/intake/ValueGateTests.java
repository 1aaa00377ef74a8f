package io.roomkeeper.intake;

import java.util.Set;
import java.util.stream.Stream;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.CheckedValue.Cleaned;
import io.roomkeeper.intake.CheckedValue.Kept;
import io.roomkeeper.intake.CheckedValue.Refused;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ValueGateTests {

	private static final Set<ValueKind> EXACT = Set.of(ValueKind.DIRECTORY_ID, ValueKind.DN, ValueKind.UID,
			ValueKind.MAIL, ValueKind.TYPED_NAME);

	/** Returns any text, with dangerous characters more often than at random. */
	@Provide
	Arbitrary<String> anything() {
		Arbitrary<Integer> dangerous = Arbitraries.of(0, 7, 9, 10, 13, 27, 0x7f, 0x85, 0x9b, 0xad, 0x61c, 0x200b,
				0x200d, 0x200e, 0x2028, 0x202e, 0x2066, 0x2069, 0xd800, 0xdfff, 0xfdd0, 0xfeff, 0xfffd, 0xffff, 0x1f600,
				0xe0041, 0x20, 0xa0, 0x2c, 0x40);
		Arbitrary<Integer> any = Arbitraries.integers().between(0, 0x10ffff);
		Arbitrary<Integer> letter = Arbitraries.integers().between('a', 'z');
		return Arbitraries.oneOf(dangerous, any, letter)
			.list()
			.ofMaxSize(60)
			.map((points) -> points.stream()
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString());
	}

	@Property(tries = 3000)
	void letsNothingInThatSteersATerminalOrTurnsTextOrIsNoText(@ForAll("anything") String value,
			@ForAll ValueKind kind) {
		kept(ValueGate.check(kind, value)).forEach((text) -> {
			assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(kind.longest()).isEqualTo(text.strip());
			text.codePoints().forEach((c) -> {
				boolean typedLines = kind == ValueKind.TYPED_TEXT && ((c >= 10 && c <= 13) || c == 0x85);
				assertThat(Character.isISOControl(c) && !typedLines).isFalse();
				assertThat((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)).isFalse();
				assertThat(c >= 0xd800 && c <= 0xdfff).isFalse();
			});
		});
	}

	@Property(tries = 3000)
	void keepsWhatItHasLetIn(@ForAll("anything") String value, @ForAll ValueKind kind) {
		kept(ValueGate.check(kind, value))
			.forEach((text) -> assertThat(kept(ValueGate.check(kind, text))).containsExactly(text));
	}

	@Property(tries = 2000)
	void changesNothingThatDistinguishesPeople(@ForAll("anything") String value) {
		for (ValueKind kind : EXACT) {
			assertThat(ValueGate.check(kind, value)).isNotInstanceOf(Cleaned.class);
			kept(ValueGate.check(kind, value)).forEach((text) -> assertThat(text).isEqualTo(value.strip()));
		}
	}

	@Property(tries = 2000)
	void saysWhatIsWrongInPlainText(@ForAll("anything") String value, @ForAll ValueKind kind) {
		String problem = switch (ValueGate.check(kind, value)) {
			case Kept _ -> "";
			case Cleaned(var _, Message why) -> why.plain();
			case Refused(Message why) -> why.plain();
		};
		assertThat(problem.codePoints()).noneMatch((c) -> RefusedCharacter.of(c).isPresent());
	}

	private static Stream<String> keptTexts() {
		return Stream.of("Ada Lovelace", "Brook Näf", "محمد علي", "\u200fדוד", "می\u200cخواهم", "李小龙", "👩\u200d💻 Dev",
				"O'Brien-Smith, Jr.", "\u0600\u0661", "🏳️\u200d🌈");
	}

	@ParameterizedTest
	@MethodSource("keptTexts")
	void keepsNamesInEveryScript(String name) {
		assertThat(ValueGate.check(ValueKind.DISPLAY_NAME, name)).isEqualTo(new Kept(name));
	}

	@Test
	void cleansAName() {
		assertThat(kept(ValueGate.check(ValueKind.DISPLAY_NAME, "Ada\r\nLovelace"))).containsExactly("Ada Lovelace");
		assertThat(kept(ValueGate.check(ValueKind.DISPLAY_NAME, "\u202eecalevoL"))).containsExactly("ecalevoL");
		assertThat(kept(ValueGate.check(ValueKind.DISPLAY_NAME, "A\u0000B"))).containsExactly("A B");
		assertThat(kept(ValueGate.check(ValueKind.DISPLAY_NAME, "N\ufffdf"))).containsExactly("N\ufffdf");
		assertThat(kept(ValueGate.check(ValueKind.ROOM_NUMBER, "\u202d345 678 9012\u202c")))
			.containsExactly("345 678 9012");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a@x\r\nBcc: b@y", "a@x,b@y", "a@x; b@y", "Ada <a@x>", "a@x\u0000", "a @x", "a@x\u202e",
			"a\u200b@x", "a@\ufffd", "" })
	void refusesTextsThatAreNotOneAddress(String mail) {
		assertThat(ValueGate.check(ValueKind.MAIL, mail)).isInstanceOf(Refused.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ada@example.org", "o'brien+x@example.org", "用户@例え.jp", "postmaster" })
	void keepsAnAddress(String mail) {
		assertThat(ValueGate.check(ValueKind.MAIL, mail)).isEqualTo(new Kept(mail));
	}

	@Test
	void cutsANameThatIsTooLongBetweenCharactersAndRefusesAnythingElse() {
		String emoji = "😀".repeat(200);

		assertThat(kept(ValueGate.check(ValueKind.PERSON_NAME, "x" + emoji)).findFirst().orElseThrow())
			.isEqualTo("x" + "😀".repeat(127));
		assertThat(ValueGate.check(ValueKind.UID, "u".repeat(257)))
			.isEqualTo(new Refused(Message.of("value.long", Argument.number(257), Argument.number(256))));
		assertThat(ValueGate.check(ValueKind.ROOM_LINK, "l".repeat(257))).isInstanceOf(Refused.class);
	}

	@Test
	void namesTheInvisibleCharacter() {
		assertThat(ValueGate.check(ValueKind.UID, "bo\u200bb"))
			.isEqualTo(new Refused(Message.of("value.invisible", Argument.text("U+200B, zero width space"))));
	}

	@Test
	void reportsToTheUserWhatIsWrong() {
		assertThat(ValueGate.typed(ValueKind.TYPED_TEXT, Message.of("typed.reason"), " two\nlines "))
			.isEqualTo("two\nlines");
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> ValueGate.typed(ValueKind.TYPED_NAME, Message.of("typed.topic"), "a\u001bb"))
			.withMessageContaining("The topic contains a control character (U+001B, escape)");
	}

	private static Stream<String> kept(CheckedValue checked) {
		return switch (checked) {
			case Kept(String value) -> Stream.of(value);
			case Cleaned(String value, var _) -> Stream.of(value);
			case Refused _ -> Stream.of();
		};
	}

}
