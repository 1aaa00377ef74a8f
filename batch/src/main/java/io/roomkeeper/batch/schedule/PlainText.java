package io.roomkeeper.batch.schedule;

import java.nio.charset.StandardCharsets;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** Stores the data of tasks as text. Objects are never read from the database. */
final class PlainText implements Serializer {

	@Override
	public byte @Nullable [] serialize(@Nullable Object data) {
		return (data != null) ? data.toString().getBytes(StandardCharsets.UTF_8) : null;
	}

	@Override
	public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
		return (data != null) ? type.cast(new String(data, StandardCharsets.UTF_8)) : null;
	}

}
