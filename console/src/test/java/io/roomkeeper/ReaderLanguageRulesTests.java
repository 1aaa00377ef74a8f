package io.roomkeeper;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.roomkeeper.failure.FixableException;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The console shows refusals and failures in Spanish to a reader of Spanish. Only the
 * configuration, the command line and REST have English texts.
 */
@AnalyzeClasses(packages = "io.roomkeeper",
		importOptions = { ImportOption.DoNotIncludeTests.class, ArchitectureTests.NoTestJars.class })
class ReaderLanguageRulesTests {

	/** The classes whose refusals and failures pages of the console can show. */
	private static final String[] SHOWN = { "..roomkeeper.access..", "..roomkeeper.change..", "..roomkeeper.group..",
			"..roomkeeper.groupadmin..", "..roomkeeper.handover..", "..roomkeeper.intake..", "..roomkeeper.meeting..",
			"..roomkeeper.overview..", "..roomkeeper.person..", "..roomkeeper.reinvite..", "..roomkeeper.room.edit..",
			"..roomkeeper.roster..", "..roomkeeper.run..", "..roomkeeper.setting..", "..roomkeeper.signin..",
			"..roomkeeper.store..", "..roomkeeper.sync..", "..roomkeeper.token..", "..roomkeeper.batch.adopt..",
			"..roomkeeper.batch.file..", "..roomkeeper.batch.job..", "..roomkeeper.batch.nightly..",
			"..roomkeeper.batch.publish..", "..roomkeeper.batch.spool..", "..roomkeeper.batch.warn.." };

	private static final String[] PAGES = { "..console.account..", "..console.audit..", "..console.change..",
			"..console.component..", "..console.directory..", "..console.group..", "..console.job..",
			"..console.meeting..", "..console.overview..", "..console.policy..", "..console.room..",
			"..console.session..", "..console.setting..", "..console.token..", "..console.user.." };

	@ArchTest
	static final ArchRule refusalsThatPagesShowHaveATextInEachLanguage = noClasses().that()
		.resideInAnyPackage(SHOWN)
		.or()
		.resideInAnyPackage(PAGES)
		.should()
		.callConstructorWhere(englishTexts());

	@ArchTest
	static final ArchRule pagesShowFailuresInTheReadersLanguage = noClasses().that()
		.resideInAnyPackage(PAGES)
		.should()
		.callMethodWhere(englishLine());

	private static DescribedPredicate<JavaCall<?>> englishTexts() {
		return DescribedPredicate.describe("builds a refusal from English texts",
				(call) -> call.getTargetOwner().isAssignableTo(FixableException.class)
						&& call.getTarget().getRawParameterTypes().size() >= 2
						&& call.getTarget()
							.getRawParameterTypes()
							.stream()
							.limit(2)
							.allMatch((type) -> type.isEquivalentTo(String.class)));
	}

	private static DescribedPredicate<JavaCall<?>> englishLine() {
		return DescribedPredicate.describe("takes the English line of a failure",
				(call) -> call.getTargetOwner().isAssignableTo(Throwable.class) && (call.getName().equals("getMessage")
						|| call.getName().equals("line") || call.getName().equals("remedy")));
	}

}
