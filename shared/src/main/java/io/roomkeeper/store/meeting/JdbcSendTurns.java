package io.roomkeeper.store.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.reinvite.mail.SendTurns;

/** Turns in the only row of {@code mail_pace}. */
public class JdbcSendTurns implements SendTurns {

	private static final Duration MOST_BEHIND = Duration.ofSeconds(1);

	private final Jdbc jdbc;

	private final InstantSource clock;

	/**
	 * @param clock the clock that all processes share
	 */
	public JdbcSendTurns(Jdbc jdbc, InstantSource clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Instant now() {
		return this.clock.instant();
	}

	@Override
	public Instant next() {
		this.jdbc.update("update mail_pace set next_at = next_at");
		Instant next = this.jdbc
			.first("select next_at from mail_pace", (row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.orElseThrow();
		Instant earliest = now().minus(MOST_BEHIND);
		return next.isBefore(earliest) ? earliest : next;
	}

	@Override
	public void set(Instant next) {
		this.jdbc.update("update mail_pace set next_at = ?", Jdbc.utc(next));
	}

	@Override
	public Instant reserve(Duration time) {
		return this.jdbc.inTransaction(() -> {
			Instant next = next();
			set(next.plus(time));
			return next;
		});
	}

}
