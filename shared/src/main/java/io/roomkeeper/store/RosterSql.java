package io.roomkeeper.store;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import io.roomkeeper.room.RosterQuery;

/**
 * A question about the list of people as SQL: its conditions, their arguments, its order.
 */
final class RosterSql {

	private static final long[][] POWERS = powers();

	private final List<Object> arguments = new ArrayList<>();

	private final StringJoiner conditions = new StringJoiner(" and ", " where ", "").setEmptyValue("");

	private final RosterQuery query;

	RosterSql(RosterQuery query) {
		this.query = query;
		query.state().ifPresent((state) -> add("r.state = ?", state.name()));
		query.licence().ifPresent((licence) -> add("p.licence = ?", licence.name()));
		List<String> pieces = Folded.pieces(query.text());
		if (!pieces.isEmpty()) {
			addWords(pieces);
		}
	}

	/** Adds a condition that is met besides the question's own. */
	RosterSql add(String condition, Object argument) {
		this.conditions.add(condition);
		this.arguments.add(argument);
		return this;
	}

	private void addWords(List<String> pieces) {
		List<String> each = new ArrayList<>();
		for (String piece : pieces) {
			each.add(beginning(piece));
		}
		String all = String.join(" and ", each);
		String digits = digits(String.join("", pieces));
		if (pieces.size() > 1 && !digits.isEmpty()) {
			all = "(" + all + ") or " + numberBeginning(digits);
		}
		this.conditions.add("(" + all + ")");
	}

	private String beginning(String piece) {
		String escaped = Folded.escaped(piece);
		this.arguments.add(Folded.pattern(piece));
		this.arguments.add(escaped + "%");
		this.arguments.add("%." + escaped + "%");
		String found = "p.search_text like ? escape '!' or r.link_key like ? escape '!' or r.link_key like ? escape '!'";
		String digits = digits(piece);
		return "(" + (digits.isEmpty() ? found : found + " or " + numberBeginning(digits)) + ")";
	}

	/** The bare digits of a piece that is a number or the beginning of one. */
	private static String digits(String piece) {
		String digits = piece.replace("-", "");
		return digits.matches("[1-9][0-9]{0,9}") ? digits : "";
	}

	/** Numbers of nine and of ten digits with that beginning lie in two ranges. */
	private String numberBeginning(String digits) {
		List<String> ranges = new ArrayList<>();
		for (long[] power : POWERS) {
			if (digits.length() < power.length) {
				long step = power[power.length - 1 - digits.length()];
				long first = Long.parseLong(digits) * step;
				this.arguments.add(first);
				this.arguments.add(first + step - 1);
				ranges.add("r.pmi between ? and ?");
			}
		}
		return "(" + String.join(" or ", ranges) + ")";
	}

	/**
	 * Powers of ten: for numbers of nine digits up to 10^9, of ten digits up to 10^10.
	 */
	private static long[][] powers() {
		long[][] powers = { new long[10], new long[11] };
		for (long[] some : powers) {
			some[0] = 1;
			for (int i = 1; i < some.length; i++) {
				some[i] = some[i - 1] * 10;
			}
		}
		return powers;
	}

	/** Whether the question is about people only, so that rooms need not be looked at. */
	boolean isOfPeople() {
		return this.query.state().isEmpty() && this.query.text().isEmpty();
	}

	String where() {
		return this.conditions.toString();
	}

	/**
	 * The order of the list; the id makes it total, and those without a value stand last.
	 */
	String order() {
		String direction = this.query.ascending() ? " asc" : " desc";
		String column = switch (this.query.sort()) {
			case NAME -> "p.sort_key";
			case UID -> "p.uid_key";
			case MAIL -> "p.mail";
			case NUMBER -> "r.pmi";
			case LAST_USED -> "r.last_used_on";
			case EXPIRES -> "r.expires_on";
		};
		return " order by " + column + direction + " nulls last, p.id" + direction;
	}

	/** The arguments of the conditions, and those that follow them. */
	Object[] arguments(Object... more) {
		List<Object> all = new ArrayList<>(this.arguments);
		all.addAll(List.of(more));
		return all.toArray();
	}

}
