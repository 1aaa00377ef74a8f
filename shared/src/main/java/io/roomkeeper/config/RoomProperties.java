package io.roomkeeper.config;

import java.util.List;
import java.util.Set;

import io.roomkeeper.room.edit.ReservedLinks;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.room.*}: the rules for rooms that an organisation sets itself.
 *
 * @param reservedLinks words that nobody may take as a personal link, separated by commas
 */
@ConfigurationProperties("roomkeeper.room")
record RoomProperties(@DefaultValue( {
		"admin", "administrator", "helpdesk", "meeting", "support", "webinar" }) List<String> reservedLinks){

	ReservedLinks reserved() {
		return new ReservedLinks(Set.copyOf(this.reservedLinks));
	}

}
