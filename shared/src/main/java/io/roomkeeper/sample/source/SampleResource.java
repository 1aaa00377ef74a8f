package io.roomkeeper.sample.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** Lists of texts by key, from a UTF-8 file in this package. */
public final class SampleResource {

	private final Properties lists = new Properties();

	private final Pattern separator;

	public SampleResource(String name, String separator) {
		this.separator = Pattern.compile("\\s*" + Pattern.quote(separator) + "\\s*");
		try (InputStream in = SampleResource.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("The sample's file is missing from the jar: " + name);
			}
			this.lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the texts of a key in their order; none if the key is unknown. */
	public List<String> list(String key) {
		String line = this.lists.getProperty(key, "").strip();
		return line.isEmpty() ? List.of() : List.of(this.separator.split(line));
	}

}
