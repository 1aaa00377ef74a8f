package io.roomkeeper.batch.usage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.batch.file.Line;
import io.roomkeeper.batch.file.LineSource;
import io.roomkeeper.batch.file.UseDates;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Room use as JSON: an array of objects, each with {@code usedOn} and one of {@code uid},
 * {@code mail}, {@code number}. Only one object at a time is in memory. The first object
 * has the number 1. An error in an object affects only that object.
 */
final class UsageList implements LineSource<UsageLine> {

	private static final List<String> WHO = List.of("uid", "mail", "number");

	private static final String WHEN = "usedOn";

	private static final int LONGEST = 1_000;

	private static final JsonFactory JSON = JsonFactory.builder()
		.streamReadConstraints(
				StreamReadConstraints.builder().maxStringLength(LONGEST).maxNameLength(100).maxNestingDepth(10).build())
		.build();

	private final JsonParser parser;

	private final UseDates dates;

	private long number;

	private UsageList(JsonParser parser, UseDates dates) {
		this.parser = parser;
		this.dates = dates;
	}

	/**
	 * Opens a list.
	 * @throws InvalidInputException if the text does not start a JSON array
	 */
	static UsageList open(Path path, UseDates dates) {
		UsageList list = new UsageList(JSON.createParser(ObjectReadContext.empty(), path.toFile()), dates);
		try {
			list.begin();
			return list;
		}
		catch (InvalidInputException ex) {
			list.close();
			throw ex;
		}
	}

	private void begin() {
		try {
			if (this.parser.nextToken() != JsonToken.START_ARRAY) {
				throw unreadable("it is not an array");
			}
		}
		catch (JacksonException ex) {
			throw unreadable(ex);
		}
	}

	@Override
	public Optional<UsageLine> next() {
		try {
			JsonToken token = this.parser.nextToken();
			if (token == JsonToken.END_ARRAY) {
				if (this.parser.nextToken() != null) {
					throw unreadable("something follows the array");
				}
				return Optional.empty();
			}
			if (token == null) {
				throw unreadable("it is incomplete");
			}
			this.number++;
			return Optional.of((token == JsonToken.START_OBJECT) ? use() : odd());
		}
		catch (JacksonException ex) {
			throw unreadable(ex);
		}
	}

	private UsageLine use() {
		Map<String, String> fields = new HashMap<>();
		boolean odd = false;
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = this.parser.currentName();
			JsonToken value = this.parser.nextToken();
			if (value.isScalarValue()) {
				fields.put(name, (value == JsonToken.VALUE_NULL) ? "" : this.parser.getString());
			}
			else {
				this.parser.skipChildren();
				odd = true;
			}
		}
		return odd ? new UsageLine.Bad(this.number, Message.of("line.field")) : UsageFile
			.read(new Line.Whole(this.number, (field) -> fields.getOrDefault(field, "")), WHO, WHEN, this.dates);
	}

	private UsageLine odd() {
		this.parser.skipChildren();
		return new UsageLine.Bad(this.number, Message.of("line.object"));
	}

	private static InvalidInputException unreadable(JacksonException ex) {
		if (ex instanceof StreamConstraintsException) {
			return unreadable("a text has more than %,d characters, or lists are nested too deeply".formatted(LONGEST));
		}
		TokenStreamLocation where = ex.getLocation();
		return unreadable((where == null) ? "it is not JSON"
				: "it is not JSON at line %d, column %d".formatted(where.getLineNr(), where.getColumnNr()));
	}

	private static InvalidInputException unreadable(String why) {
		return new InvalidInputException("The list of uses cannot be read: " + why,
				"Send an array such as [{\"uid\":\"ana.garcia\",\"usedOn\":\"2026-03-01\"}]");
	}

	@Override
	public void close() {
		this.parser.close();
	}

}
