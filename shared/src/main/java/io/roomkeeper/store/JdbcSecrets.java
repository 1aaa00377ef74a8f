package io.roomkeeper.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.signin.Secrets;
import org.springframework.dao.DuplicateKeyException;

/**
 * Stores secrets in {@code shared_secret}. They never change, so each is read once.
 */
class JdbcSecrets implements Secrets {

	private static final int BYTES = 32;

	private final Jdbc jdbc;

	private final Map<String, byte[]> known = new ConcurrentHashMap<>();

	JdbcSecrets(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public byte[] get(String name) {
		return this.known.computeIfAbsent(name, (_) -> find(name).orElseGet(() -> draw(name))).clone();
	}

	private Optional<byte[]> find(String name) {
		return this.jdbc.first("select content from shared_secret where name = ?",
				(row, _) -> HexFormat.of().parseHex(row.getString(1)), name);
	}

	private byte[] draw(String name) {
		byte[] drawn = new byte[BYTES];
		new SecureRandom().nextBytes(drawn);
		try {
			this.jdbc.update("insert into shared_secret (name, content) values (?, ?)", name,
					HexFormat.of().formatHex(drawn));
			return drawn;
		}
		catch (DuplicateKeyException ex) {
			return find(name).orElseThrow(() -> ex);
		}
	}

}
