package io.roomkeeper.batch.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures the mail that Roomkeeper sends. {@code spring.mail.*} configures the server.
 *
 * @param from the sender's address
 */
@ConfigurationProperties("roomkeeper.mail")
public record MailProperties(@DefaultValue("roomkeeper@localhost") String from) {

}
