package io.roomkeeper.sample.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.roomkeeper.sample.source.NameBook.Part;

/** The origins of the sample's names, their frequency, and how a name is composed. */
public enum NamePool {

	ENGLISH(22), SPANISH(13), GERMAN(9), FRENCH(6), NORDIC(6), POLISH(4), TURKISH(3), VIETNAMESE(3, true), NIGERIAN(4),
	UKRAINIAN(4), RUSSIAN(2), GREEK(3), ARABIC(5), HEBREW(2), CHINESE(5, true), JAPANESE(3, true), KOREAN(3, true),
	HINDI(4), MONONYM(1);

	private final int weight;

	private final boolean familyFirst;

	NamePool(int weight) {
		this(weight, false);
	}

	NamePool(int weight, boolean familyFirst) {
		this.weight = weight;
		this.familyFirst = familyFirst;
	}

	/** Draws a pool by its frequency. */
	public static NamePool draw(SampleRandom random) {
		int left = random.below(Arrays.stream(values()).mapToInt((pool) -> pool.weight).sum());
		for (NamePool pool : values()) {
			left -= pool.weight;
			if (left < 0) {
				return pool;
			}
		}
		throw new IllegalStateException("The weights do not add up");
	}

	/** Returns the key of this pool in the sample's files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Draws a name from this pool. */
	public FullName name(SampleRandom random) {
		List<Part> givenNames = NameBook.parts(key() + ".given");
		Part family = random.pick(NameBook.parts(key() + ".family"));
		if (givenNames.isEmpty()) {
			return new FullName("", family.latin(), family.written());
		}
		Part given = random.pick(givenNames);
		return new FullName(given.latin(), family.latin(), display(given, family, random));
	}

	private String display(Part given, Part family, SampleRandom random) {
		if (given.latinOnly()) {
			return this.familyFirst ? family.written() + ' ' + given.written()
					: given.written() + ' ' + family.written();
		}
		if (random.chance(350)) {
			return given.latin() + ' ' + family.latin();
		}
		return switch (this) {
			case CHINESE, KOREAN -> family.written() + given.written();
			case JAPANESE -> family.written() + ' ' + given.written();
			default -> given.written() + ' ' + family.written();
		};
	}

	/**
	 * A person's name.
	 *
	 * @param given the given name in Latin letters; empty for people with one name
	 * @param family the family name in Latin letters
	 * @param display the full name in its own script
	 */
	public record FullName(String given, String family, String display) {

	}

}
