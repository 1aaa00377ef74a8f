package io.roomkeeper.batch.usage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.batch.usage.UsageLine.Who;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.room.PersonalMeetingId;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the lines of a usage file; what is wrong with a line is said of that line alone.
 */
final class UsageLines {

	private static final LocalDate EARLIEST = LocalDate.of(2011, 1, 1);

	private final List<String> columns;

	private final List<String> naming;

	private final ZoneId timeZone;

	private final LocalDate today;

	/**
	 * @param columns all columns of the file, in lower case
	 * @param naming those that say whose room it is
	 */
	UsageLines(List<String> columns, List<String> naming, ZoneId timeZone, LocalDate today) {
		this.columns = columns;
		this.naming = naming;
		this.timeZone = timeZone;
		this.today = today;
	}

	UsageLine read(CSVRecord line, long number) {
		if (line.size() < this.columns.size()) {
			return new UsageLine.Bad(number,
					"it has %d columns instead of %d".formatted(line.size(), this.columns.size()));
		}
		try {
			Optional<Who> who = who(line);
			if (who.isEmpty()) {
				return new UsageLine.Bad(number, "it does not say whose room was used");
			}
			LocalDate on = date(line.get(this.columns.indexOf("used_on")));
			if (on.isAfter(this.today.plusDays(1))) {
				return new UsageLine.Bad(number, "%s lies in the future".formatted(on));
			}
			if (on.isBefore(EARLIEST)) {
				return new UsageLine.Bad(number, "%s is too long ago to be true".formatted(on));
			}
			return new UsageLine.Use(number, who.get(), on);
		}
		catch (InvalidInputException | IllegalArgumentException ex) {
			return new UsageLine.Bad(number, String.valueOf(ex.getMessage()));
		}
		catch (DateTimeException ex) {
			return new UsageLine.Bad(number,
					"'%s' is no date such as 2026-03-01".formatted(line.get(this.columns.indexOf("used_on"))));
		}
	}

	private Optional<Who> who(CSVRecord line) {
		for (String column : this.naming) {
			String text = line.get(this.columns.indexOf(column)).strip();
			if (!text.isEmpty()) {
				return Optional.of(switch (column) {
					case "uid" -> new Who.ByUid(new Uid(text));
					case "mail" -> new Who.ByMail(text.toLowerCase(Locale.ROOT));
					default -> new Who.ByNumber(PersonalMeetingId.existing(text));
				});
			}
		}
		return Optional.empty();
	}

	private LocalDate date(String written) {
		String text = written.strip();
		return text.length() <= 10 ? LocalDate.parse(text)
				: OffsetDateTime.parse(text).atZoneSameInstant(this.timeZone).toLocalDate();
	}

}
