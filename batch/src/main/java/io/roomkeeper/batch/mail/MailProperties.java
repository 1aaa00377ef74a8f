package io.roomkeeper.batch.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mail that Roomkeeper sends; the server itself is configured by {@code spring.mail.*}.
 *
 * @param from whom mail comes from
 */
@ConfigurationProperties("roomkeeper.mail")
public record MailProperties(@DefaultValue("roomkeeper@localhost") String from) {

}
