package io.roomkeeper.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps tokens in memory, for tests of what is built on the store. */
public final class InMemoryApiTokens implements ApiTokens {

	private final Map<String, ApiToken> byHash = new LinkedHashMap<>();

	private int lookUps;

	@Override
	public ApiToken add(String name, Role role, String hash, Instant createdAt, String createdBy,
			Optional<Instant> endsAt) {
		ApiToken token = new ApiToken(this.byHash.size() + 1, name, role, createdAt, createdBy, endsAt,
				Optional.empty(), Optional.empty());
		this.byHash.put(hash, token);
		return token;
	}

	@Override
	public Optional<ApiToken> use(String hash, Instant at) {
		this.lookUps++;
		return Optional.ofNullable(this.byHash.get(hash)).filter((token) -> token.validAt(at));
	}

	@Override
	public List<ApiToken> list() {
		return new ArrayList<>(this.byHash.values()).reversed();
	}

	@Override
	public boolean revoke(int id, Instant at) {
		for (Map.Entry<String, ApiToken> entry : this.byHash.entrySet()) {
			ApiToken token = entry.getValue();
			if (token.id() == id && token.revokedAt().isEmpty()) {
				entry.setValue(new ApiToken(id, token.name(), token.role(), token.createdAt(), token.createdBy(),
						token.endsAt(), token.lastUsedAt(), Optional.of(at)));
				return true;
			}
		}
		return false;
	}

	/** The hashes that are kept. */
	Set<String> hashes() {
		return this.byHash.keySet();
	}

	/** How often a hash was looked up. */
	int lookUps() {
		return this.lookUps;
	}

}
