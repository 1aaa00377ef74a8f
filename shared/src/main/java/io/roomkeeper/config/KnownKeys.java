package io.roomkeeper.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every configuration key of the product. All processes accept the same keys. They are in
 * a list, because a command does not have the console's classes. A test checks that the
 * list equals the {@link ConfigurationProperties} records of all modules.
 */
final class KnownKeys {

	private static final String OURS = "io.roomkeeper";

	private static final String LIST = "/config/keys.txt";

	private static final String BELOW = ".*";

	private static final Pattern INDEX = Pattern.compile("\\[[^]]*]|_\\d+(?=_|$)");

	private static final Pattern LETTERS = Pattern.compile("[-_]");

	private final Set<String> names = new TreeSet<>();

	/** Keys of maps; every key below them is known. */
	private final Set<String> maps = new TreeSet<>();

	private KnownKeys() {
	}

	/**
	 * Returns the keys of the list. To find the records on the class path takes longer
	 * than many other parts of a start.
	 */
	static KnownKeys ofProduct() {
		KnownKeys keys = new KnownKeys();
		keys.addAll(listed());
		return keys;
	}

	/** Returns the keys of the list; a map ends with {@code .*}. */
	static List<String> listed() {
		try (InputStream in = KnownKeys.class.getResourceAsStream(LIST)) {
			if (in == null) {
				throw new IllegalStateException("The list of keys is missing from the jar: " + LIST);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the keys of all records on the class path, in use or not. */
	static KnownKeys onClassPath() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		KnownKeys keys = new KnownKeys();
		scanner.findCandidateComponents(OURS).forEach((candidate) -> {
			String name = String.valueOf(candidate.getBeanClassName());
			Class<?> type = ClassUtils.resolveClassName(name, KnownKeys.class.getClassLoader());
			String prefix = MergedAnnotations.from(type).get(ConfigurationProperties.class).getString("prefix");
			keys.addComponents(prefix, type);
		});
		return keys;
	}

	private void addAll(List<String> listed) {
		for (String line : listed) {
			boolean map = line.endsWith(BELOW);
			String name = map ? line.substring(0, line.length() - BELOW.length()) : line;
			this.names.add(name);
			if (map) {
				this.maps.add(name);
			}
		}
	}

	/** Returns the keys in the form of the list. */
	List<String> toList() {
		return this.names.stream().map((name) -> this.maps.contains(name) ? name + BELOW : name).toList();
	}

	private void addComponents(String prefix, Class<?> type) {
		for (RecordComponent component : type.getRecordComponents()) {
			String name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
			Class<?> of = component.getType();
			if (Map.class.isAssignableFrom(of)) {
				this.maps.add(name);
			}
			else if (of.isRecord() && of.getName().startsWith(OURS)) {
				addComponents(name, of);
				continue;
			}
			this.names.add(name);
		}
	}

	/** Returns the keys as written in {@code application.yml}. */
	Set<String> names() {
		return Collections.unmodifiableSet(this.names);
	}

	/** Returns the keys as written in the environment. */
	Set<String> variables() {
		Set<String> variables = new TreeSet<>();
		this.names.forEach((name) -> variables.add(variable(name)));
		return variables;
	}

	/**
	 * Returns whether a key of a file, the command line or a system property is known.
	 */
	boolean has(String name) {
		String plain = plain(name);
		return this.names.stream().anyMatch((known) -> plain(known).equals(plain))
				|| this.maps.stream().anyMatch((map) -> plain.startsWith(plain(map) + "."));
	}

	/**
	 * Returns whether an environment variable is known. An underscore may replace a
	 * hyphen or be left out.
	 */
	boolean hasVariable(String variable) {
		String upper = INDEX.matcher(variable.toUpperCase(Locale.ROOT)).replaceAll("");
		return this.names.stream()
			.anyMatch((known) -> variable(known).equals(upper) || withoutHyphen(known).equals(upper))
				|| this.maps.stream().anyMatch((map) -> upper.startsWith(variable(map) + "_"));
	}

	private static String plain(String name) {
		return LETTERS.matcher(INDEX.matcher(name).replaceAll("")).replaceAll("").toLowerCase(Locale.ROOT);
	}

	private static String variable(String name) {
		return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
	}

	private static String withoutHyphen(String name) {
		return variable(name.replace("-", ""));
	}

}
