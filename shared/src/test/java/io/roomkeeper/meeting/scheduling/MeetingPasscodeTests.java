package io.roomkeeper.meeting.scheduling;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.passcode.PasscodeChoice;
import io.roomkeeper.room.passcode.PasscodeRule;
import io.roomkeeper.room.passcode.RefusedPasscodeException;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MeetingPasscodeTests extends SchedulingTest {

	private static final String DEMANDS = "meeting_security.meeting_password_requirement.";

	private static final SettingKey SCHEDULED = new SettingKey(
			"schedule_meeting.require_password_for_scheduling_new_meetings");

	private Meeting schedule(PasscodeChoice choice) {
		return this.scheduling
			.schedule(ANA, ANAS,
					new MeetingRequest("Seminar", Optional.of(LocalDateTime.parse("2027-03-09T10:00")),
							Optional.of("America/New_York"), 50, Optional.empty(), List.of(), List.of(),
							Optional.of(false), Optional.empty(), Optional.of(choice), Optional.empty()))
			.meeting();
	}

	private Meeting edit(Meeting before, PasscodeChoice choice) {
		return this.scheduling.edit(ANA, before.key(), before.version(),
				new MeetingEdit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
						Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
						Optional.of(choice), Optional.empty()));
	}

	private static PasscodeChoice typed(String text) {
		return new PasscodeChoice.Typed(new Passcode(text));
	}

	@Test
	void acceptsAPasscodeThatTheHostChooses() {
		Meeting meeting = schedule(typed("Spring27"));
		assertThat(meeting.access().passcode()).contains(new Passcode("Spring27"));

		meeting = edit(meeting, typed("Summer27"));
		assertThat(meeting.access().passcode()).contains(new Passcode("Summer27"));
		assertThat(edit(meeting, new PasscodeChoice.None()).access().passcode()).isEmpty();
	}

	@Test
	void namesTheRulesThatAChosenPasscodeBreaks() {
		set(new SettingKey(DEMANDS + "have_number"), SettingValue.ON);

		assertThatExceptionOfType(RefusedPasscodeException.class).isThrownBy(() -> schedule(typed("letters")))
			.satisfies((ex) -> assertThat(ex.broken()).containsExactly(PasscodeRule.NUMBER));
	}

	@Test
	void generatesAPasscodeThatCompliesWithTheRules() {
		set(new SettingKey(DEMANDS + "only_allow_numeric"), SettingValue.ON);

		assertThat(schedule(new PasscodeChoice.Drawn()).access().passcode().orElseThrow().text()).containsOnlyDigits();
	}

	@Test
	void refusesToRemoveAPasscodeThatThePolicyRequires() {
		set(SCHEDULED, SettingValue.ON);

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> schedule(new PasscodeChoice.None()));
	}

}
