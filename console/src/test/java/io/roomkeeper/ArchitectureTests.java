package io.roomkeeper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The house rules of docs/architecture.md. */
@AnalyzeClasses(packages = "io.roomkeeper",
		importOptions = { ImportOption.DoNotIncludeTests.class, ArchitectureTests.NoTestJars.class })
class ArchitectureTests {

	private static final String[] DOMAIN = { "..roomkeeper.failure..", "..roomkeeper.access..",
			"..roomkeeper.account..", "..roomkeeper.intake..", "..roomkeeper.binding..", "..roomkeeper.directory",
			"..roomkeeper.group..", "..roomkeeper.room..", "..roomkeeper.roster..", "..roomkeeper.meeting..",
			"..roomkeeper.run..", "..roomkeeper.setting..", "..roomkeeper.change..", "..roomkeeper.audit..",
			"..roomkeeper.platform..", "..roomkeeper.sync" };

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
		.resideInAnyPackage(DOMAIN)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "javax.naming..", "java.sql..", "javax.sql..", "com.unboundid..",
				"com.vaadin..", "org.apache.commons.csv..", "..roomkeeper.store..", "..roomkeeper.config..",
				"..roomkeeper.directory.ldap..");

	@ArchTest
	static final ArchRule onlyTheAdapterSpeaksLdap = noClasses().that()
		.resideOutsideOfPackage("..roomkeeper.directory.ldap..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("javax.naming..", "com.unboundid..", "org.springframework.ldap..");

	@ArchTest
	static void packagesFormNoCircles(JavaClasses classes) {
		SlicesRuleDefinition.slices().matching("io.roomkeeper.(*)..").should().beFreeOfCycles().check(classes);
		SlicesRuleDefinition.slices().matching("io.roomkeeper.batch.(*)..").should().beFreeOfCycles().check(classes);
		SlicesRuleDefinition.slices().matching("io.roomkeeper.console.(*)..").should().beFreeOfCycles().check(classes);
	}

	@Test
	void everyPackageSaysWhatItIsForAndDeclaresItsNulls() throws IOException {
		assertThat(packagesOf("shared")).isNotEmpty();
		for (String module : List.of("shared", "batch", "console")) {
			for (Path folder : packagesOf(module)) {
				Path info = folder.resolve("package-info.java");

				assertThat(info).exists();
				assertThat(Files.readString(info)).as("%s", info).startsWith("/**").contains("@NullMarked");
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
