package io.roomkeeper.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.audit.checkpoint.AuditKeys;
import io.roomkeeper.audit.checkpoint.HttpWitness;
import io.roomkeeper.audit.checkpoint.RetentionDays;
import io.roomkeeper.audit.checkpoint.VerifierKey;
import io.roomkeeper.audit.checkpoint.WitnessFile;
import io.roomkeeper.failure.InvalidInputException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.Delimiter;

/**
 * Holds {@code roomkeeper.audit.*}: the signing of checkpoints, and the retention of the
 * audit trail.
 *
 * @param key the file of the key; without it there are no checkpoints
 * @param formerKeys public keys that have signed earlier checkpoints
 * @param witnessFile a file to which checkpoints are appended
 * @param witnessUrl an HTTP address to which checkpoints are sent
 * @param retentionDays for how many days rows are kept; 0 for ever
 */
@ConfigurationProperties("roomkeeper.audit")
record AuditProperties(@Nullable Path key, @DefaultValue @Delimiter(";") Set<String> formerKeys,
		@Nullable Path witnessFile, @Nullable URI witnessUrl, @DefaultValue("0") int retentionDays) {

	private static final int FEWEST_DAYS = 30;

	AuditProperties {
		key = given(key);
		witnessFile = given(witnessFile);
		if (retentionDays != 0 && retentionDays < FEWEST_DAYS) {
			throw new InvalidInputException("roomkeeper.audit.retention-days is %d".formatted(retentionDays),
					"Give at least %d days, or 0 to keep all rows".formatted(FEWEST_DAYS));
		}
		if (retentionDays != 0 && key == null) {
			throw new InvalidInputException("roomkeeper.audit.retention-days is set without a key for checkpoints",
					"Run './roomkeeper audit key --out=FILE' and set ROOMKEEPER_AUDIT_KEY, or keep all rows");
		}
		if (witnessUrl != null && !List.of("http", "https").contains(String.valueOf(witnessUrl.getScheme()))) {
			throw new InvalidInputException("roomkeeper.audit.witness-url is '%s'".formatted(witnessUrl),
					"Give an address that begins with http: or https:");
		}
	}

	/** Returns a path; null for the empty text that turns a key off. */
	private static @Nullable Path given(@Nullable Path path) {
		return (path == null || path.toString().isEmpty()) ? null : path;
	}

	AuditKeys keys(Path dataDirectory) {
		return new AuditKeys(Optional.ofNullable(this.key), dataDirectory,
				this.formerKeys.stream().map(VerifierKey::parse).toList());
	}

	WitnessFile file() {
		return new WitnessFile(Optional.ofNullable(this.witnessFile));
	}

	HttpWitness address() {
		return new HttpWitness(Optional.ofNullable(this.witnessUrl));
	}

	RetentionDays retention() {
		return new RetentionDays(this.retentionDays);
	}

}
