package io.roomkeeper.batch.job;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A value that is computed on first use and then kept. Jobs need it because all steps are
 * built before the first step runs.
 */
public final class Deferred<T> {

	private final Supplier<T> finding;

	private @Nullable T found;

	/**
	 * @param finding computes the value; called once
	 */
	public Deferred(Supplier<T> finding) {
		this.finding = finding;
	}

	/** Returns the value, computed on the first call. */
	public T get() {
		T value = this.found;
		if (value == null) {
			value = this.finding.get();
			this.found = value;
		}
		return value;
	}

	/** Runs an action if the value has been computed. */
	public void ifFound(Consumer<? super T> action) {
		T value = this.found;
		if (value != null) {
			action.accept(value);
		}
	}

}
