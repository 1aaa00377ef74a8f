package io.roomkeeper.room;

import io.roomkeeper.failure.InvalidInputException;

/** Thrown when the digits cannot be a new personal meeting ID. */
public class RefusedNumberException extends InvalidInputException {

	private final NumberRule rule;

	RefusedNumberException(String digits, NumberRule rule) {
		super("'%s' cannot be a personal meeting ID: %s".formatted(digits, why(rule)),
				"Give ten digits that begin with 2 to 9 and follow no pattern, or let one be drawn");
		this.rule = rule;
	}

	/** Returns the rule that refused the digits. */
	public NumberRule rule() {
		return this.rule;
	}

	private static String why(NumberRule rule) {
		return switch (rule) {
			case TEN_DIGITS -> "it does not have ten digits";
			case FIRST_DIGIT -> "it begins with 0 or 1";
			case RESERVED_PREFIX -> "it begins like a toll-free number";
			case FIVE_IN_A_ROW -> "it has one digit five times in a row";
			case EIGHT_OF_ONE_DIGIT -> "it has one digit in eight places";
			case REPEATED_TRIPLE -> "it repeats three digits three times";
			case TRIPLES_OF_EQUAL_DIGITS -> "it is made of triples of equal digits";
			case SEQUENCE -> "its digits are in sequence";
		};
	}

}
