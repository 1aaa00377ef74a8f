package io.roomkeeper.batch.job;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A value that is found when it is first asked for, and kept: steps are built before the
 * first of them runs.
 *
 * @param <T> the value's type
 */
public final class Deferred<T> {

	private final Supplier<T> finding;

	private @Nullable T found;

	/**
	 * @param finding finds the value, once
	 */
	public Deferred(Supplier<T> finding) {
		this.finding = finding;
	}

	/** The value. */
	public T get() {
		T value = this.found;
		if (value == null) {
			value = this.finding.get();
			this.found = value;
		}
		return value;
	}

	/** Does something with the value where it was found already. */
	public void ifFound(Consumer<? super T> action) {
		T value = this.found;
		if (value != null) {
			action.accept(value);
		}
	}

}
