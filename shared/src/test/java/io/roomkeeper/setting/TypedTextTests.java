package io.roomkeeper.setting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.exception.ExceptionPolicy;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import static io.roomkeeper.setting.GroupFixture.ADMIN;
import static io.roomkeeper.setting.GroupFixture.FILES;
import static io.roomkeeper.setting.GroupFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Every text that a user types about settings and groups is cleaned or refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedTextTests {

	private static final PersonRef ANA = PersonRef.of(new Uid("ana"));

	private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

	private static final List<String> AWKWARD = List.of("exam\u0000season", "exam\u001b[31mseason", "exam\u202eseason",
			"exam\u2066season", "exam\u200bseason", "exam\u009bseason");

	@AutoClose
	private final GroupFixture at = new GroupFixture();

	private GroupId crew = new GroupId(1);

	private GroupId gone = new GroupId(1);

	@BeforeEach
	void fill() {
		this.at.empty();
		this.crew = this.at.fromDirectory("Crew", this.at.person("ana"));
		this.gone = this.at.fromDirectory("Gone");
		this.at.lock(this.gone, new SettingKey("in_meeting.chat"), SettingValue.OFF);
		Group group = this.at.stores.groups().find(this.gone).orElseThrow();
		this.at.stores.groups()
			.update(List.of(new Group(group.id(), group.directoryId(), group.dn(), "Gone", 1, true)), NOW);
		this.at.restart();
		this.at.lock(this.crew, FILES, SettingValue.OFF);
	}

	private ExceptionService exceptions() {
		return this.at.exceptions(new ExceptionPolicy(Set.of(), Duration.ofDays(7)));
	}

	/** Every place where a reason is given. */
	private Map<String, Consumer<String>> reasons() {
		Map<String, Consumer<String>> places = new TreeMap<>();
		places.put("assign", (reason) -> this.at.settings.assign(ADMIN,
				ProposedAssignment.open(new Scope.Account(), FILES, SettingValue.ON, reason)));
		places.put("clear", (reason) -> this.at.settings.clear(ADMIN, new Scope.Group(this.crew), FILES,
				AssignmentSlot.VALUE, reason));
		places.put("move", (reason) -> this.at.missing.move(ADMIN, this.gone, this.crew, reason));
		places.put("grant", (reason) -> exceptions().grant(ADMIN, ANA, FILES, TOMORROW, reason));
		places.put("ask", (reason) -> exceptions().ask(ADMIN, ANA, FILES, TOMORROW, reason));
		places.put("refuse", (reason) -> exceptions().decide(ADMIN,
				exceptions().ask(ADMIN, ANA, FILES, TOMORROW, "asked").id(), false, reason));
		places.put("decide", (reason) -> exceptions().decide(ADMIN,
				exceptions().ask(ADMIN, ANA, FILES, TOMORROW, "asked").id(), true, reason));
		places.put("end", (reason) -> {
			exceptions().grant(ADMIN, ANA, FILES, TOMORROW, "granted");
			exceptions().end(ADMIN, ANA, FILES, reason);
		});
		return places;
	}

	@TestFactory
	List<DynamicTest> reasonsAreStoredWithoutWhatSteersATerminalOrTurnsText() {
		return reasons().entrySet()
			.stream()
			.flatMap((place) -> AWKWARD.stream()
				.map((text) -> dynamicTest("%s %s".formatted(place.getKey(), named(text)), () -> {
					fill();
					place.getValue().accept(text);
					AuditEntry entry = this.at.stores.auditTrail().latest(Long.MAX_VALUE, 1).getFirst();
					assertThat(entry.detail()).containsPattern("exam ?(\\[31m)?season")
						.doesNotContainPattern("[\\p{Cntrl}\u202e\u2066\u200b\u009b]|\\\\u00");
				})))
			.toList();
	}

	@TestFactory
	List<DynamicTest> reasonsThatAreTooLongAreRefusedAndChangeNothing() {
		return reasons().entrySet().stream().map((place) -> dynamicTest(place.getKey(), () -> {
			fill();
			assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(() -> place.getValue().accept("x".repeat(1_001)))
				.withMessageContaining("The reason has 1,001 characters");
		})).toList();
	}

	@Test
	void namesOfGroupsAreRefusedWithWhatIsWrong() {
		for (String name : List.of("Pi\u0000lot", "Pi\r\nlot", "Pi\u202elot", "Pi\u200blot", "x".repeat(257), "  ")) {
			assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> this.at.groups.create(ADMIN, name))
				.withMessageStartingWith("The name of the group");
			assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(
						() -> this.at.groups.rename(ADMIN, this.at.groups.create(ADMIN, "ok" + name.hashCode()), name))
				.withMessageStartingWith("The name of the group");
		}
	}

	@Test
	void impossibleMembersAreUnknown() {
		GroupId pilot = this.at.local("Pilot");

		assertThat(
				this.at.members.preview(ADMIN, pilot, List.of("a\u0000na", "an\u202ea", "x".repeat(400), "ana"), true)
					.lines())
			.extracting((line) -> line.outcome().name())
			.containsExactly("UNKNOWN", "UNKNOWN", "UNKNOWN", "CHANGES");
	}

	@Test
	void impossibleReferencesToPeopleAreRefused() {
		for (String text : List.of("a\u0000na", "an\u202ea", "a\r\nna", "x".repeat(257), " ")) {
			assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> PersonRef.parse(text));
		}
	}

	private static String named(String text) {
		return text.codePoints()
			.mapToObj("%04x"::formatted)
			.filter((hex) -> !hex.matches("00[67]."))
			.toList()
			.toString();
	}

}
