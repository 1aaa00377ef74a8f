package io.roomkeeper.console.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.ChangeAuthority;
import io.roomkeeper.meeting.scheduling.WaitingRoomSource;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.sample.SampleSignIns;
import io.roomkeeper.setting.resolution.ReasonCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");

	private static final Pattern USED = Pattern
		.compile("(?:getTranslation|translate)\\(\\s*(?:locale,\\s*)?\"([^\"]+)\"(?!\\s*\\+)");

	private static final Path JOBS = Path.of("../batch/src/main/java");

	private static final Pattern STAGE = Pattern.compile("\\.stage\\(\\s*\"([^\"]+)\"");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

	private final Properties english = bundle("translations.properties");

	private final Properties spanish = bundle("translations_es.properties");

	@Test
	void hasEveryTextInBothLanguages() {
		assertThat(this.spanish.stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(this.english.stringPropertyNames());
	}

	/** Of two lines with one key, the second would win. */
	@Test
	void hasOneLineForEachKey() throws IOException {
		for (String bundle : List.of("translations.properties", "translations_es.properties")) {
			assertThat(Files.readAllLines(BUNDLES.resolve(bundle))
				.stream()
				.filter((line) -> line.contains("="))
				.map((line) -> line.substring(0, line.indexOf('=')))).as(bundle).doesNotHaveDuplicates();
		}
	}

	@Test
	void leavesNoTextEmpty() {
		assertThat(Stream.of(this.english, this.spanish).flatMap((texts) -> texts.values().stream()))
			.allSatisfy((text) -> assertThat(text.toString()).isNotBlank());
	}

	@Test
	void hasTheSameParametersInBothLanguages() {
		assertThat(this.english.stringPropertyNames())
			.allSatisfy((key) -> assertThat(places(this.spanish, key)).as(key).isEqualTo(places(this.english, key)));
	}

	@Test
	void everyTextCanBeFormatted() {
		assertThat(Stream.of(this.english, this.spanish).flatMap((texts) -> texts.values().stream()))
			.allSatisfy((text) -> {
				assertThat(text.toString()).as("a straight apostrophe is a quote in a format").doesNotContain("'");
				assertThat(new MessageFormat(text.toString())).isNotNull();
			});
	}

	/**
	 * The plural forms of English and Spanish: one, and everything else, which includes
	 * none.
	 */
	@Test
	void hasSingularAndPluralForms() {
		int[] plurals = { 0 };
		Stream.of(this.english, this.spanish).forEach((texts) -> texts.forEach((key, text) -> {
			for (Format part : new MessageFormat(text.toString()).getFormats()) {
				if (part instanceof ChoiceFormat plural) {
					plurals[0]++;
					assertThat(plural.getLimits()).as("%s", key).containsExactly(0, 1, Math.nextUp(1.0));
					assertThat(plural.format(0)).as("%s", key).isNotEqualTo(plural.format(1));
					assertThat(plural.format(2)).as("%s", key).isEqualTo(plural.format(1_000_000));
				}
			}
		}));

		assertThat(plurals[0]).isGreaterThan(50);
	}

	@Test
	void hasEveryKeyThatTheCodeUses() throws IOException {
		assertThat(found(USED, SOURCES)).isNotEmpty().isSubsetOf(this.english.stringPropertyNames());
	}

	@Test
	void namesEveryStageOfAJobAndNoOther() throws IOException {
		Set<String> stages = found(STAGE, JOBS);

		assertThat(stages).contains("people", "expire");
		assertThat(this.english.stringPropertyNames().stream().filter((key) -> key.startsWith("run.stage.")))
			.containsExactlyInAnyOrderElementsOf(
					Stream.concat(stages.stream(), Stream.of("other")).map((stage) -> "run.stage." + stage).toList());
	}

	@Test
	void hasATextForEveryConstantThatIsShown() {
		List<Class<? extends Enum<?>>> shown = List.of(RoomStatus.class, Licence.class, RunStatus.class, RunMode.class,
				RunOrigin.class, JobName.class, RunItem.Outcome.class, SampleSignIns.Part.class, ReasonCode.class,
				ChangeAuthority.class, WaitingRoomSource.class);

		assertThat(shown.stream().flatMap((type) -> Arrays.stream(type.getEnumConstants())).map(TextKeys::key))
			.isSubsetOf(this.english.stringPropertyNames());
	}

	@Test
	void explainsEveryDecidingStep() {
		List<ReasonCode> deciding = List.of(ReasonCode.PLAN_FORCED, ReasonCode.LICENCE_LACKS_IT,
				ReasonCode.ACCOUNT_LOCK, ReasonCode.GROUP_LOCK, ReasonCode.USER_LOCK, ReasonCode.OWN_CHOICE,
				ReasonCode.GROUP_VALUE, ReasonCode.USER_VALUE, ReasonCode.ACCOUNT_VALUE, ReasonCode.CATALOGUE_DEFAULT);

		assertThat(deciding.stream().map((code) -> "setting.why." + code))
			.isSubsetOf(this.english.stringPropertyNames());
	}

	private static Set<String> found(Pattern pattern, Path sources) throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> files = Files.walk(sources)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				pattern.matcher(Files.readString(file)).results().map((found) -> found.group(1)).forEach(keys::add);
			}
		}
		return keys;
	}

	private static Set<String> places(Properties texts, String key) {
		return new TreeSet<>(
				PLACEHOLDER.matcher(texts.getProperty(key, "")).results().map(MatchResult::group).toList());
	}

	private static Properties bundle(String name) {
		try (Reader file = Files.newBufferedReader(BUNDLES.resolve(name))) {
			Properties texts = new Properties();
			texts.load(file);
			return texts;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
