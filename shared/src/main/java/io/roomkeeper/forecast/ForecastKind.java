package io.roomkeeper.forecast;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.veto.VetoKind;

/** What a nightly job does, in the order in which the forecast lists it. */
public enum ForecastKind {

	/** Rooms of people who are missing retire. */
	RETIREMENT(VetoKind.RETIREMENT),

	/** Locks end. */
	LOCK(null),

	/** Exceptions from locks end. */
	EXCEPTION(null),

	/** Plans lapse, because nobody has decided or applied them. */
	PLAN(null),

	/** Rooms expire. */
	EXPIRY(VetoKind.EXPIRY),

	/** Waves of plans are applied; each room or setting counts. */
	WAVE(null),

	/** Owners are warned that their room expires. */
	WARNING(null),

	/** Personal links and chosen numbers are taken back after the licence was lost. */
	LINK(VetoKind.LINK),

	/** People are warned that their link or number is taken back. */
	LINK_WARNING(null),

	/** Numbers are released. */
	NUMBER(null);

	private final Optional<VetoKind> veto;

	ForecastKind(@org.jspecify.annotations.Nullable VetoKind veto) {
		this.veto = Optional.ofNullable(veto);
	}

	/** Returns the kind of veto that holds such an item; empty if none can. */
	public Optional<VetoKind> veto() {
		return this.veto;
	}

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
