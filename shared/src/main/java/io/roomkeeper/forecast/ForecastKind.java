package io.roomkeeper.forecast;

import java.util.Arrays;
import java.util.Locale;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;

/** What a nightly job does, in the order in which the forecast lists it. */
public enum ForecastKind {

	/** Rooms of people who are missing retire. */
	RETIREMENT,

	/** Locks end. */
	LOCK,

	/** Exceptions from locks end. */
	EXCEPTION,

	/** Plans lapse, because nobody has decided or applied them. */
	PLAN,

	/** Rooms expire. */
	EXPIRY,

	/** Waves of plans are applied; the items are rooms and settings. */
	WAVE,

	/** Owners are warned that their room expires. */
	WARNING,

	/** People without a licence lose their personal links and chosen numbers. */
	LINK,

	/** People are warned that they will lose their link or number. */
	LINK_WARNING,

	/** Numbers are released. */
	NUMBER,

	/** Hosts are informed or reminded which meetings need a new invitation. */
	REMINDER;

	/** Returns the name used in addresses and JSON, for example {@code link-warning}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Returns the kind with that name.
	 * @throws InvalidInputException if there is none
	 */
	public static ForecastKind parse(String key) {
		return Arrays.stream(values())
			.filter((kind) -> kind.key().equals(key.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new InvalidInputException(FailureText.of("forecast.kind", Argument.text(key))));
	}

}
