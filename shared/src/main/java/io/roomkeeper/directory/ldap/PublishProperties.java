package io.roomkeeper.directory.ldap;

import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.publish.*}: whether Roomkeeper writes join links to the
 * directory.
 *
 * @param attribute the attribute that receives the links
 */
@ConfigurationProperties("roomkeeper.publish")
record PublishProperties(@DefaultValue("false") boolean enabled, @DefaultValue("labeledURI") String attribute) {

	Optional<String> inForce() {
		return this.enabled && !this.attribute.isBlank() ? Optional.of(this.attribute.strip()) : Optional.empty();
	}

}
