package io.roomkeeper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Role;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.token.ApiToken;
import io.roomkeeper.token.ApiTokens;

/** Stores tokens in {@code api_token}. */
class JdbcApiTokens implements ApiTokens {

	private static final String SELECT = "select id, name, role, created_at, created_by, ends_at, last_used_at, revoked_at,"
			+ " person_id from api_token ";

	private static final Duration NOTED_AT_MOST_EVERY = Duration.ofHours(1);

	private final Jdbc jdbc;

	JdbcApiTokens(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public ApiToken add(String name, Optional<PersonId> person, Role role, String hash, Instant createdAt,
			String createdBy, Optional<Instant> endsAt) {
		this.jdbc.update("""
				insert into api_token (name, person_id, role, hash, created_at, created_by, ends_at)
				values (?, ?, ?, ?, ?, ?, ?)""", name, person.map(PersonId::value).orElse(null), role.name(), hash,
				Jdbc.utc(createdAt), Jdbc.cut(createdBy, 256), endsAt.map(Jdbc::utc).orElse(null));
		return find(hash).orElseThrow();
	}

	@Override
	public Optional<ApiToken> find(String hash) {
		return this.jdbc.first(SELECT + "where hash = ?", JdbcApiTokens::read, hash);
	}

	@Override
	public Optional<ApiToken> find(int id) {
		return this.jdbc.first(SELECT + "where id = ?", JdbcApiTokens::read, id);
	}

	@Override
	public void noteUse(ApiToken token, Instant at) {
		if (token.lastUsedAt().map((last) -> !last.plus(NOTED_AT_MOST_EVERY).isAfter(at)).orElse(true)) {
			this.jdbc.update("update api_token set last_used_at = ? where id = ?", Jdbc.utc(at), token.id());
		}
	}

	@Override
	public List<ApiToken> list() {
		return this.jdbc.list(SELECT + "order by id desc", JdbcApiTokens::read);
	}

	@Override
	public boolean revoke(int id, Instant at) {
		return this.jdbc.update("update api_token set revoked_at = ? where id = ? and revoked_at is null", Jdbc.utc(at),
				id) == 1;
	}

	private static ApiToken read(ResultSet row, int index) throws SQLException {
		int person = row.getInt(9);
		Optional<PersonId> holder = row.wasNull() ? Optional.empty() : Optional.of(new PersonId(person));
		return new ApiToken(row.getInt(1), row.getString(2), holder, Role.valueOf(row.getString(3)),
				row.getObject(4, OffsetDateTime.class).toInstant(), row.getString(5),
				Jdbc.instant(row.getObject(6, OffsetDateTime.class)),
				Jdbc.instant(row.getObject(7, OffsetDateTime.class)),
				Jdbc.instant(row.getObject(8, OffsetDateTime.class)));
	}

}
