package io.roomkeeper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.Distribution;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.population.PopulationChange;
import io.roomkeeper.setting.population.SettingShift;
import io.roomkeeper.setting.population.Share;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Explanation;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.LevelCodec;
import io.roomkeeper.setting.resolution.Outcome;
import io.roomkeeper.setting.resolution.ReasonCode;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The rules of docs/architecture.md. */
@AnalyzeClasses(packages = "io.roomkeeper",
		importOptions = { ImportOption.DoNotIncludeTests.class, ArchitectureTests.NoTestJars.class })
class ArchitectureTests {

	/**
	 * Settings of many people change without the check for a plan only where a plan has
	 * been approved.
	 */
	@ArchTest
	static final ArchRule onlyPlansChangeSettingsAsPlanned = classes().that()
		.haveSimpleName("PlannedSettings")
		.should()
		.onlyHaveDependentClassesThat()
		.resideInAnyPackage("io.roomkeeper.setting", "io.roomkeeper.change..");

	/** About 25 types fit into one purpose; a package that grows past this is divided. */
	private static final int MOST_TYPES = 25;

	private static final SliceAssignment PACKAGES = new SliceAssignment() {

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass type) {
			return SliceIdentifier.of(type.getPackageName());
		}

		@Override
		public String getDescription() {
			return "packages, sub-packages included";
		}

	};

	/** The packages that are not part of the domain. */
	private static final String[] AROUND_THE_DOMAIN = { "io.roomkeeper.store..", "io.roomkeeper.database..",
			"io.roomkeeper.config..", "io.roomkeeper.directory.ldap..", "io.roomkeeper.sample..",
			"io.roomkeeper.batch..", "io.roomkeeper.console.." };

	/** The types of queries about settings and of their results. */
	private static final Class<?>[] RESULTS = { BlastRadius.class, Distribution.class, EffectiveQuery.class,
			Population.class, PopulationChange.class, SettingShift.class, Share.class, Candidate.class,
			EffectiveSetting.class, Explanation.class, Level.class, LevelCodec.class, Outcome.class, ReasonCode.class,
			ResolutionModel.class };

	@ArchTest
	static final ArchRule sharedKnowsNeitherJobsNorConsole = noClasses().that()
		.resideOutsideOfPackages("..roomkeeper.batch..", "..roomkeeper.console..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..roomkeeper.batch..", "..roomkeeper.console..");

	@ArchTest
	static final ArchRule jobsDoNotKnowTheConsole = noClasses().that()
		.resideInAPackage("..roomkeeper.batch..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("..roomkeeper.console..");

	@ArchTest
	static final ArchRule theDomainIsPlainJava = noClasses().that()
		.resideOutsideOfPackages(AROUND_THE_DOMAIN)
		.and()
		.areNotAnnotatedWith(Configuration.class)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "javax.naming..", "java.sql..", "javax.sql..", "com.unboundid..",
				"com.vaadin..", "org.apache.commons.csv..", "..roomkeeper.store..", "..roomkeeper.database..",
				"..roomkeeper.config..", "..roomkeeper.directory.ldap..");

	@ArchTest
	static final ArchRule configurationsOfFeaturesArePackagePrivate = classes().that()
		.resideOutsideOfPackages(AROUND_THE_DOMAIN)
		.and()
		.areAnnotatedWith(Configuration.class)
		.should()
		.bePackagePrivate();

	/** Other packages use only the results of these parts of {@code setting}. */
	@ArchTest
	static final ArchRule settingsAreResolvedInsideOfTheirPackage = noClasses().that()
		.resideOutsideOfPackages("..roomkeeper.setting..")
		.should()
		.dependOnClassesThat(JavaClass.Predicates
			.resideInAnyPackage("..roomkeeper.setting.resolution..", "..roomkeeper.setting.population..")
			.and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(RESULTS))));

	@ArchTest
	static final ArchRule onlyTheAdapterSpeaksLdap = noClasses().that()
		.resideOutsideOfPackage("..roomkeeper.directory.ldap..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("javax.naming..", "com.unboundid..", "org.springframework.ldap..");

	/** The fields of Vaadin have English texts unless they are set. */
	@ArchTest
	static final ArchRule pagesUseFieldsWithTextsOfTheReader = noClasses().that()
		.resideOutsideOfPackage("..roomkeeper.console.field")
		.should()
		.callConstructorWhere(JavaCall.Predicates.target(HasOwner.Predicates.With.owner(JavaClass.Predicates
			.belongToAnyOf(DatePicker.class, DateTimePicker.class, TimePicker.class, IntegerField.class))));

	@ArchTest
	static void packagesFormNoCycles(JavaClasses classes) {
		SlicesRuleDefinition.slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(classes);
	}

	@ArchTest
	static void noTwoTypesHaveOneSimpleName(JavaClasses classes) {
		Map<String, List<String>> names = classes.stream()
			.filter(JavaClass::isTopLevelClass)
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getSimpleName,
					Collectors.mapping(JavaClass::getName, Collectors.toList())));

		assertThat(names.values()).hasSizeGreaterThan(500).allMatch((types) -> types.size() == 1);
	}

	@ArchTest
	static void packagesHaveFewTypes(JavaClasses classes) {
		Map<String, Long> sizes = classes.stream()
			.filter(JavaClass::isTopLevelClass)
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

		assertThat(sizes).isNotEmpty()
			.allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_TYPES));
	}

	@Test
	void everyPackageHasADescriptionAndIsNullMarked() throws IOException {
		assertThat(packagesOf("shared")).isNotEmpty();
		for (String module : List.of("shared", "batch", "console")) {
			for (Path folder : packagesOf(module)) {
				Path info = folder.resolve("package-info.java");

				assertThat(info).exists();
				assertThat(Files.readString(info)).as("%s", info)
					.startsWith("/**")
					.contains("@NullMarked")
					.containsPattern("(?s)/\\*\\*\\s.{20,}\\.");
			}
		}
	}

	private static List<Path> packagesOf(String module) throws IOException {
		Path sources = Path.of("..", module, "src", "main", "java");
		try (Stream<Path> files = Files.walk(sources)) {
			return files.filter((file) -> file.toString().endsWith(".java")).map(Path::getParent).distinct().toList();
		}
	}

	/** Leaves out the tests of other modules, which come in a jar. */
	static final class NoTestJars implements ImportOption {

		@Override
		public boolean includes(Location location) {
			return !location.contains("-tests.jar") && !location.contains("/test-classes/");
		}

	}

}
