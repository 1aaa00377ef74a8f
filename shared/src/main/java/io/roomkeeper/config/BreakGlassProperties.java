package io.roomkeeper.config;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.signin.BreakGlass;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.break-glass.*}: an admin who can sign in while the directory is
 * down. Both properties must be set.
 *
 * @param name the name to enter
 * @param passwordHash the hash of the password
 */
@ConfigurationProperties("roomkeeper.break-glass")
record BreakGlassProperties(@DefaultValue("") String name, @DefaultValue("") String passwordHash) {

	BreakGlass account() {
		if (this.name.isBlank() != this.passwordHash.isBlank()) {
			throw new InvalidInputException("Only one of roomkeeper.break-glass.name and password-hash is set",
					"Set both, or neither");
		}
		if (!this.passwordHash.isBlank() && !this.passwordHash.strip().matches("\\{[a-zA-Z0-9@_.-]+}.{20,}")) {
			throw new InvalidInputException("roomkeeper.break-glass.password-hash is not a hashed password",
					"Set what './roomkeeper token hash-password' prints");
		}
		return new BreakGlass(this.name.strip(), this.passwordHash.strip());
	}

}
