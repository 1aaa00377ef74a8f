package io.roomkeeper.batch.cli.argument;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --output} of commands that print text or JSON. */
public final class OutputOption {

	@Option(names = "--output", paramLabel = "text|json", converter = Reading.class, defaultValue = "text",
			description = "The output format.")
	private Format format = Format.TEXT;

	/** Prints a result in the format that the user chose. */
	public void print(PrintWriter out, Supplier<String> json, Consumer<PrintWriter> text) {
		ifJson(json).ifPresentOrElse(out::println, () -> text.accept(out));
		out.flush();
	}

	/** Returns a report as JSON if the user chose JSON. */
	public Optional<String> ifJson(Supplier<String> json) {
		return (this.format == Format.JSON) ? Optional.of(json.get()) : Optional.empty();
	}

	private enum Format {

		TEXT, JSON

	}

	private static final class Reading implements ITypeConverter<Format> {

		@Override
		public Format convert(String value) {
			return switch (value.toLowerCase(Locale.ROOT)) {
				case "text" -> Format.TEXT;
				case "json" -> Format.JSON;
				default -> throw new TypeConversionException("'%s' is neither text nor json".formatted(value));
			};
		}

	}

}
