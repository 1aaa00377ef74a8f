package io.roomkeeper.room.passcode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import io.roomkeeper.room.Passcode;

/**
 * The rules that apply to the passcode of one room, or of the meetings of one host.
 *
 * @param required whether there must be a passcode
 * @param length the minimum number of characters, 1 to 10
 * @param letter whether it needs a letter
 * @param number whether it needs a digit
 * @param special whether it needs one of {@code @ - _ *}
 * @param bothCases whether it needs letters of both cases
 * @param numericOnly whether it has digits only; the rules for letters and special
 * characters do not apply then
 * @param refuseWeak whether easily guessed passcodes are refused
 */
public record PasscodeRules(boolean required, int length, boolean letter, boolean number, boolean special,
		boolean bothCases, boolean numericOnly, boolean refuseWeak) {

	private static final int LONGEST = 10;

	private static final int DRAWN = 8;

	private static final int RUN = 4;

	private static final String SPECIAL = "@-_*";

	private static final String DIGITS = "23456789";

	/** Excludes characters that look alike on a phone. */
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

	/** Returns every rule that a passcode breaks; none if it can be used. */
	public List<PasscodeRule> brokenBy(String text) {
		List<PasscodeRule> broken = new ArrayList<>();
		note(broken, PasscodeRule.CHARACTERS, !text.matches("[A-Za-z0-9@_*-]{0,10}"));
		note(broken, PasscodeRule.LENGTH, text.length() < this.length);
		if (this.numericOnly) {
			note(broken, PasscodeRule.NUMERIC_ONLY, !text.matches("[0-9]*"));
		}
		else {
			note(broken, PasscodeRule.LETTER, this.letter && !has(text, Character::isLetter));
			note(broken, PasscodeRule.NUMBER, this.number && !has(text, Character::isDigit));
			note(broken, PasscodeRule.SPECIAL, this.special && !has(text, (c) -> SPECIAL.indexOf(c) >= 0));
			note(broken, PasscodeRule.UPPER_AND_LOWER,
					this.bothCases && !(has(text, Character::isUpperCase) && has(text, Character::isLowerCase)));
		}
		note(broken, PasscodeRule.WEAK, this.refuseWeak && weak(text));
		return broken;
	}

	/**
	 * Generates a passcode that complies with all rules.
	 * @param random a cryptographically secure random source
	 */
	public Passcode draw(RandomGenerator random) {
		String alphabet = this.numericOnly ? "0123456789" : LETTERS + DIGITS + (this.special ? SPECIAL : "");
		while (true) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < Math.clamp(this.length, DRAWN, LONGEST); i++) {
				text.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			if (brokenBy(text.toString()).isEmpty()) {
				return new Passcode(text.toString());
			}
		}
	}

	private static void note(List<PasscodeRule> broken, PasscodeRule rule, boolean breaks) {
		if (breaks) {
			broken.add(rule);
		}
	}

	private static boolean has(String text, IntPredicate character) {
		return text.chars().anyMatch(character);
	}

	private static boolean weak(String text) {
		return (text.length() > 1 && text.chars().distinct().count() == 1)
				|| IntStream.of(-1, 0, 1).anyMatch((step) -> hasRun(text, step));
	}

	private static boolean hasRun(String text, int step) {
		return IntStream.rangeClosed(0, text.length() - RUN)
			.anyMatch((from) -> IntStream.range(from + 1, from + RUN)
				.allMatch((i) -> text.charAt(i) - text.charAt(i - 1) == step));
	}

}
