package io.roomkeeper.console.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.roomkeeper.access.Role;
import io.roomkeeper.room.NumberRule;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.sync.SyncEffect;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.text.MessageTexts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The messages that runs, failures and checks store as a key with arguments. */
class StoredMessagesTests {

	private static final List<Path> SOURCES = List.of(Path.of("../shared/src/main/java"),
			Path.of("../batch/src/main/java"), Path.of("src/main/java"));

	private static final Pattern MESSAGE = Pattern.compile("Message\\s*\\.of\\(\\s*\"([^\"]+)\"(?!\\s*\\+)");

	private static final Pattern DIRECTORY = Pattern
		.compile("failure\\(\\s*[\\w.]*Kind\\.\\w+,\\s*\"([^\"]+)\"(?!\\s*\\+)");

	private static final Pattern REFUSAL = Pattern.compile("FailureText\\s*\\.of\\(\\s*\"([^\"]+)\"");

	private static final Pattern PAGING = Pattern.compile("brokenPaging\\(\"([^\"]+)\"");

	/** The beginning of keys that end with the name of a constant. */
	private static final Pattern PREFIX = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*\\.)\"\\s*\\+");

	private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][A-Za-z-]+)*)\"");

	private final Set<String> english = MessageTexts.in(Locale.ENGLISH).keys();

	@Test
	void everyKeyThatTheCodeUsesHasATextInBothLanguages() throws IOException {
		Set<String> used = used();

		assertThat(used).hasSizeGreaterThan(150).isSubsetOf(this.english);
		assertThat(MessageTexts.in(Locale.of("es")).keys()).containsAll(used);
	}

	@Test
	void everyTextIsUsed() throws IOException {
		Set<String> literals = new TreeSet<>(used());
		Set<String> prefixes = new TreeSet<>();
		for (String source : sources()) {
			PREFIX.matcher(source).results().map((found) -> found.group(1)).forEach(prefixes::add);
			LITERAL.matcher(source).results().map((found) -> found.group(1)).forEach(literals::add);
		}
		Set<String> unused = new TreeSet<>(this.english);
		unused.removeIf((key) -> literals.contains(key) || literals.contains(key.replaceFirst("\\.fix$", "")));

		unused.removeIf((key) -> prefixes.stream().anyMatch(key::startsWith));

		assertThat(prefixes).isNotEmpty().doesNotContain("item.", "run.");
		assertThat(unused).isEmpty();
	}

	@Test
	void textsOfPagesContainNoCommands() {
		Message paused = Message.of("run.paused.fix", Argument.id(7), Argument.text("sync"));

		assertThat(MessageTexts.in(Locale.ENGLISH).say(paused, Argument::text)).contains("./roomkeeper sync");
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
			MessageTexts pages = MessageTexts.onPage(locale);
			assertThat(pages.keys()).isEqualTo(this.english);
			assertThat(pages.say(paused, Argument::text)).isNotBlank().doesNotContain("./roomkeeper", "{");
		}
	}

	@Test
	void everyTextCanBeFormattedInBothLanguages() {
		Argument[] arguments = Stream.generate(() -> Argument.number(1)).limit(8).toArray(Argument[]::new);
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
			MessageTexts texts = MessageTexts.in(locale);
			assertThat(this.english)
				.allSatisfy((key) -> assertThat(texts.say(Message.of(key, arguments), Argument::text)).isNotBlank()
					.doesNotContain("{", "null"));
		}
	}

	private static Set<String> used() throws IOException {
		Set<String> used = new TreeSet<>();
		for (String source : sources()) {
			MESSAGE.matcher(source).results().map((found) -> found.group(1)).forEach(used::add);
			PAGING.matcher(source).results().map((found) -> "directory." + found.group(1)).forEach(used::add);
			REFUSAL.matcher(source).results().map((found) -> found.group(1)).forEach((key) -> {
				used.add(key);
				used.add(key + ".fix");
			});
			DIRECTORY.matcher(source).results().map((found) -> "directory." + found.group(1)).forEach((key) -> {
				used.add(key);
				used.add(key + ".fix");
			});
		}
		constants(used, "number.", NumberRule.values());
		constants(used, "effect.", SyncEffect.values());
		constants(used, "status.", RunStatus.values());
		constants(used, "room.", RoomStatus.values());
		Arrays.stream(Role.values()).map((role) -> "role." + role.key()).forEach(used::add);
		return used;
	}

	private static void constants(Set<String> used, String prefix, Enum<?>... constants) {
		Arrays.stream(constants).map((constant) -> prefix + constant.name()).forEach(used::add);
	}

	private static List<String> sources() throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path root : SOURCES) {
			try (Stream<Path> all = Files.walk(root)) {
				all.filter((path) -> path.toString().endsWith(".java")).forEach(files::add);
			}
		}
		List<String> sources = new ArrayList<>(files.size());
		for (Path file : files) {
			sources.add(Files.readString(file));
		}
		return sources;
	}

}
