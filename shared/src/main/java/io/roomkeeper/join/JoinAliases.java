package io.roomkeeper.join;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paths under which a former system published rooms.
 *
 * @param all each pattern once
 */
public record JoinAliases(List<Alias> all) {

	public JoinAliases {
		all = List.copyOf(all);
	}

	/**
	 * A path with one variable.
	 *
	 * @param pattern for example {@code /rooms/{number}}
	 * @param byLink whether the variable is a personal link; otherwise it is a number
	 */
	public record Alias(String pattern, boolean byLink) {

		/** The name of the variable, {@code number} or {@code link}. */
		public String variable() {
			return this.byLink ? "link" : "number";
		}

		/** Parses the value of the variable. */
		public Optional<JoinAddress> address(String value) {
			return this.byLink ? JoinAddress.link(value) : JoinAddress.number(value);
		}

		private static final Pattern FORM = Pattern
			.compile("/[A-Za-z0-9._~-]+(?:/[A-Za-z0-9._~-]+)*/\\{(number|link)}");

		private static final Pattern OWN = Pattern.compile("/(?:j|my|m|me|api|login|logout|VAADIN|actuator)/.*");

		/**
		 * Parses a pattern: some segments of letters, digits, {@code . _ ~ -}, and the
		 * variable as the last.
		 * @throws IllegalArgumentException if it has another form, or Roomkeeper has
		 * pages of its own there
		 */
		public static Alias parse(String text) {
			Matcher form = FORM.matcher(text);
			if (!form.matches() || OWN.matcher(text).matches()) {
				throw new IllegalArgumentException("No path with one variable at its end: " + text);
			}
			return new Alias(text, form.group(1).equals("link"));
		}

	}

}
