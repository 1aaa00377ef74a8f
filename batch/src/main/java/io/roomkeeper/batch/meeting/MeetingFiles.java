package io.roomkeeper.batch.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.batch.file.LineSource;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Several files, one after the other. A file of a folder that cannot be read is one bad
 * line.
 */
final class MeetingFiles implements LineSource<MeetingLine> {

	private final List<Path> files;

	private final ZoneId zone;

	private int next;

	private @Nullable LineSource<MeetingLine> current;

	MeetingFiles(List<Path> files, ZoneId zone) {
		this.files = files;
		this.zone = zone;
	}

	/**
	 * Returns the files at the paths. A folder stands for the calendar files in it and in
	 * its subfolders, by name.
	 * @throws InvalidInputException if a path does not exist or contains no such file
	 */
	static List<Path> of(List<Path> paths) {
		List<Path> files = new ArrayList<>();
		for (Path path : paths) {
			if (!Files.isDirectory(path)) {
				files.add(path);
				continue;
			}
			try (Stream<Path> all = Files.walk(path)) {
				List<Path> found = all.filter((file) -> isCalendar(file) && Files.isRegularFile(file))
					.sorted()
					.toList();
				if (found.isEmpty()) {
					throw new InvalidInputException("The folder '%s' has no file *.ics".formatted(path),
							"Name a folder of calendar files, or a CSV file");
				}
				files.addAll(found);
			}
			catch (IOException | UncheckedIOException _) {
				throw new InvalidInputException("The folder '%s' cannot be read".formatted(path),
						"Check that you may read it");
			}
		}
		return files;
	}

	/**
	 * Opens a file.
	 * @throws InvalidInputException if it cannot be read
	 */
	private LineSource<MeetingLine> open(Path file) {
		String prefix = (this.files.size() > 1) ? file.getFileName() + " " : "";
		return isCalendar(file) ? CalendarFile.open(file, prefix, this.zone)
				: MeetingFile.open(file, prefix, this.zone);
	}

	/**
	 * Checks that a file can be opened.
	 * @throws InvalidInputException if it cannot be read
	 */
	static void check(Path file) {
		if (isCalendar(file)) {
			CalendarFile.check(file);
		}
		else {
			MeetingFile.open(file, "", ZoneOffset.UTC).close();
		}
	}

	private static boolean isCalendar(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return name.endsWith(".ics") || name.endsWith(".ical") || name.endsWith(".ifb");
	}

	@Override
	public Optional<MeetingLine> next() {
		while (true) {
			LineSource<MeetingLine> source = this.current;
			if (source != null) {
				Optional<MeetingLine> line = source.next();
				if (line.isPresent()) {
					return line;
				}
				close();
			}
			if (this.next == this.files.size()) {
				return Optional.empty();
			}
			Path file = this.files.get(this.next++);
			try {
				this.current = open(file);
			}
			catch (InvalidInputException ex) {
				Message reason = ex.message();
				return Optional.of(new MeetingLine.Bad(String.valueOf(file.getFileName()), reason));
			}
		}
	}

	@Override
	public void close() {
		LineSource<MeetingLine> source = this.current;
		this.current = null;
		if (source != null) {
			source.close();
		}
	}

}
