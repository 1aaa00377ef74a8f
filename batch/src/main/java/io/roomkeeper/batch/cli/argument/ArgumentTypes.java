package io.roomkeeper.batch.cli.argument;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/**
 * Converts the arguments of all commands. The error for an invalid argument names the
 * accepted values and hides the parser's own message.
 */
public final class ArgumentTypes {

	private ArgumentTypes() {
	}

	/** Registers the converters with a command line and its subcommands. */
	public static void register(CommandLine line) {
		line.registerConverter(LocalDate.class, ArgumentTypes::date);
		line.registerConverter(Path.class, ArgumentTypes::path);
		line.registerConverter(int.class, ArgumentTypes::integer);
		line.registerConverter(Integer.class, ArgumentTypes::integer);
		line.registerConverter(long.class, ArgumentTypes::whole);
		line.registerConverter(Long.class, ArgumentTypes::whole);
	}

	private static LocalDate date(String value) {
		try {
			return LocalDate.parse(value);
		}
		catch (DateTimeParseException _) {
			throw new TypeConversionException("'%s' is not a date such as 2026-03-01".formatted(value));
		}
	}

	private static Path path(String value) {
		try {
			return Path.of(value);
		}
		catch (InvalidPathException _) {
			throw new TypeConversionException("'%s' cannot be the name of a file".formatted(value));
		}
	}

	private static int integer(String value) {
		try {
			return Integer.parseInt(value);
		}
		catch (NumberFormatException _) {
			throw notWhole(value);
		}
	}

	private static long whole(String value) {
		try {
			return Long.parseLong(value);
		}
		catch (NumberFormatException _) {
			throw notWhole(value);
		}
	}

	private static TypeConversionException notWhole(String value) {
		return new TypeConversionException("'%s' is not a whole number, or too large".formatted(value));
	}

}
