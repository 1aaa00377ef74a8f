package io.roomkeeper.console.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

import com.vaadin.flow.component.combobox.ComboBox;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.meeting.MeetingZone;

/**
 * Chooses a time zone by its IANA name, for example {@code Europe/Madrid}. Finds it by
 * any part of the name, and also with spaces instead of underscores.
 */
public class ZonePicker extends ComboBox<String> {

	/**
	 * @param otherwise the zone to propose if meetings cannot have the reader's
	 * @param now decides which offset is shown
	 */
	public ZonePicker(ZoneId otherwise, Instant now) {
		setLabel(getTranslation("schedule.zone"));
		setItems((zone, filter) -> found(zone, filter), MeetingZone.names());
		Locale locale = Reader.current().locale();
		setItemLabelGenerator((zone) -> zone.replace('_', ' '));
		addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				ZoneId zone = ZoneId.of(change.getValue());
				setHelperText(getTranslation("schedule.zone.help", zone.getDisplayName(TextStyle.FULL, locale),
						zone.getRules().getOffset(now).getId().replace("Z", "+00:00")));
			}
		});
		setRequiredIndicatorVisible(true);
		String own = Reader.current().zone().getId();
		setValue(MeetingZone.names().contains(own) ? own : MeetingZone.usual(otherwise).getId());
	}

	private static boolean found(String zone, String filter) {
		String wanted = filter.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
		return zone.toLowerCase(Locale.ROOT).contains(wanted);
	}

}
