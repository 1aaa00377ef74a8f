package io.roomkeeper.room.edit;

import java.util.Optional;

/**
 * The requested change of an optional part of a room.
 *
 * @param <T> the type of the part
 */
public sealed interface FieldEdit<T> {

	/** Leaves the part as it is. */
	static <T> FieldEdit<T> keep() {
		return new Keep<>();
	}

	/** Removes the part. */
	static <T> FieldEdit<T> remove() {
		return new Replace<>(Optional.empty());
	}

	/** Replaces the part. */
	static <T> FieldEdit<T> replace(T value) {
		return new Replace<>(Optional.of(value));
	}

	/** Returns the part after the edit. */
	default Optional<T> appliedTo(Optional<T> before) {
		return switch (this) {
			case Keep<T> _ -> before;
			case Replace<T>(Optional<T> after) -> after;
		};
	}

	/**
	 * The part stays as it is.
	 *
	 * @param <T> the type of the part
	 */
	record Keep<T>() implements FieldEdit<T> {
	}

	/**
	 * The part is replaced or removed.
	 *
	 * @param <T> the type of the part
	 * @param after the new value; empty to remove it
	 */
	record Replace<T>(Optional<T> after) implements FieldEdit<T> {
	}

}
