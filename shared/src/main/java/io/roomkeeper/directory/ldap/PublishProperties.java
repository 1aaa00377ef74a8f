package io.roomkeeper.directory.ldap;

import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code roomkeeper.publish.*}: whether people's join links are written to the directory.
 *
 * @param enabled whether they are
 * @param attribute where
 */
@ConfigurationProperties("roomkeeper.publish")
record PublishProperties(@DefaultValue("false") boolean enabled, @DefaultValue("labeledURI") String attribute) {

	Optional<String> inForce() {
		return this.enabled && !this.attribute.isBlank() ? Optional.of(this.attribute.strip()) : Optional.empty();
	}

}
