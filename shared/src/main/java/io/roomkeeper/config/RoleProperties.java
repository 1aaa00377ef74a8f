package io.roomkeeper.config;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.Delimiter;

/**
 * Holds {@code roomkeeper.roles.*}: the groups that give people a role. Several groups
 * are separated by semicolons, because DNs contain commas.
 *
 * @param admin DNs or names of the groups whose members are admins
 * @param helpdesk DNs or names of the groups whose members are helpdesk
 */
@ConfigurationProperties("roomkeeper.roles")
record RoleProperties(@DefaultValue @Delimiter(";") Set<String> admin,
		@DefaultValue @Delimiter(";") Set<String> helpdesk) {

}
