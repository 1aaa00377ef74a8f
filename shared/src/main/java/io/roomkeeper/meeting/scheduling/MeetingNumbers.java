package io.roomkeeper.meeting.scheduling;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.LinkToken;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingAccess;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.Person;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.edit.RoomWaiting;
import io.roomkeeper.room.passcode.PasscodeChoice;
import io.roomkeeper.room.passcode.PasscodeChoice.Drawn;
import io.roomkeeper.room.passcode.PasscodeChoice.None;
import io.roomkeeper.room.passcode.PasscodeChoice.Typed;
import io.roomkeeper.room.passcode.PasscodePolicy;
import io.roomkeeper.room.passcode.PasscodeRule;
import io.roomkeeper.room.passcode.PasscodeRules;
import io.roomkeeper.room.passcode.RefusedPasscodeException;
import io.roomkeeper.setting.EffectiveSettings;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Decides from the effective settings of the host which number and passcode a meeting
 * gets.
 */
final class MeetingNumbers {

	private static final SettingKey PMI_SCHEDULED = new SettingKey("schedule_meeting.use_pmi_for_scheduled_meetings");

	private static final SettingKey PMI_INSTANT = new SettingKey("schedule_meeting.use_pmi_for_instant_meetings");

	static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	private static final SettingKey PASSCODE_SCHEDULED = new SettingKey(
			"schedule_meeting.require_password_for_scheduling_new_meetings");

	private static final SettingKey PASSCODE_INSTANT = new SettingKey(
			"schedule_meeting.require_password_for_instant_meetings");

	private final SettingsService settings;

	private final Rooms rooms;

	private final RoomStatuses statuses;

	private final Meetings meetings;

	private final PasscodePolicy passcodes;

	private final RandomGenerator random;

	MeetingNumbers(SettingsService settings, Rooms rooms, RoomStatuses statuses, Meetings meetings,
			PasscodePolicy passcodes, RandomGenerator random) {
		this.settings = settings;
		this.rooms = rooms;
		this.statuses = statuses;
		this.meetings = meetings;
		this.passcodes = passcodes;
		this.random = random;
	}

	/**
	 * Decides whether a meeting takes place in the host's personal room.
	 * @param chosen what the person who schedules wants; empty to let the setting decide
	 * @param instant whether the meeting starts now
	 * @throws InvalidInputException if the choice is not possible
	 */
	NumberChoice choose(Person host, Optional<Boolean> chosen, boolean instant) {
		EffectiveSettings settings = this.settings.of(host);
		EffectiveSetting setting = settings.get(instant ? PMI_INSTANT : PMI_SCHEDULED);
		RoomStatus room = room(host, settings);
		if (chosen.isPresent()) {
			requireFree(setting, chosen.get());
			if (chosen.get() && !room.opens()) {
				throw new InvalidInputException(FailureText.of("meeting.room-closed",
						Argument.text(host.seen().uid().value()), Argument.message(Message.of("room." + room.name()))));
			}
			return new NumberChoice(chosen.get(), NumberChoice.Reason.CHOSEN, setting, room);
		}
		if (setting.value().isOn() && !room.opens()) {
			return new NumberChoice(false, NumberChoice.Reason.ROOM_CLOSED, setting, room);
		}
		return new NumberChoice(setting.value().isOn(), NumberChoice.Reason.SETTING, setting, room);
	}

	/** Returns the choice of a meeting whose number stays. */
	NumberChoice kept(Person host, Meeting meeting) {
		EffectiveSettings settings = this.settings.of(host);
		return new NumberChoice(meeting.inPersonalRoom(), NumberChoice.Reason.KEPT, settings.get(PMI_SCHEDULED),
				room(host, settings));
	}

	private RoomStatus room(Person host, EffectiveSettings settings) {
		return this.statuses.of(host, this.rooms.of(host.id()), settings.isOn(SettingsService.PERSONAL_MEETING));
	}

	/**
	 * Checks whether somebody may choose that guests wait, or that they do not.
	 * @throws InvalidInputException if the setting is locked to the opposite
	 */
	boolean chosenWaitingRoom(Person host, boolean chosen) {
		return chosenWaitingRoom(this.settings.of(host), chosen);
	}

	private static boolean chosenWaitingRoom(EffectiveSettings settings, boolean chosen) {
		requireFree(settings.get(WAITING_ROOM), chosen);
		return chosen;
	}

	/**
	 * Decides which passcode a meeting with its own number has.
	 * @throws RefusedPasscodeException if a typed passcode breaks rules
	 */
	Optional<Passcode> passcode(Person host, Optional<PasscodeChoice> chosen, boolean instant) {
		return passcode(this.settings.of(host), chosen, instant);
	}

	private Optional<Passcode> passcode(EffectiveSettings settings, Optional<PasscodeChoice> chosen, boolean instant) {
		EffectiveSetting setting = settings.get(instant ? PASSCODE_INSTANT : PASSCODE_SCHEDULED);
		chosen.ifPresent((choice) -> requireFree(setting, choice.isSet()));
		PasscodeRules rules = this.passcodes.ofMeetings(settings);
		return switch (chosen.orElseGet(() -> setting.value().isOn() ? new Drawn() : new None())) {
			case None() -> Optional.empty();
			case Drawn() -> Optional.of(rules.draw(this.random));
			case Typed(Passcode typed) -> Optional.of(checked(typed, rules));
		};
	}

	private static Passcode checked(Passcode typed, PasscodeRules rules) {
		List<PasscodeRule> broken = rules.brokenBy(typed.text());
		if (!broken.isEmpty()) {
			throw new RefusedPasscodeException(broken, rules);
		}
		return typed;
	}

	/** Returns the settings that apply to the meetings of a host. */
	MeetingOptions options(Person host, boolean instant) {
		EffectiveSettings settings = this.settings.of(host);
		return new MeetingOptions(settings.get(instant ? PMI_INSTANT : PMI_SCHEDULED),
				settings.get(instant ? PASSCODE_INSTANT : PASSCODE_SCHEDULED), settings.get(WAITING_ROOM),
				this.rooms.waitingRoom(host.id()), room(host, settings));
	}

	/**
	 * Creates the join details of a new meeting, with a number that no other meeting has.
	 */
	MeetingAccess draw(Person host, NumberChoice choice, MeetingRequest request, boolean instant) {
		EffectiveSettings settings = this.settings.of(host);
		boolean waits = request.waitingRoom()
			.map((chosen) -> chosenWaitingRoom(settings, chosen))
			.orElseGet(() -> RoomWaiting
				.of(choice.inPersonalRoom() ? this.rooms.waitingRoom(host.id()) : Optional.empty(),
						settings.get(WAITING_ROOM))
				.on());
		return new MeetingAccess(drawNumber(), choice.inPersonalRoom(), passcode(settings, request.passcode(), instant),
				waits, LinkToken.draw(this.random));
	}

	/** Generates the secret of a link. */
	LinkToken drawToken() {
		return LinkToken.draw(this.random);
	}

	private MeetingId drawNumber() {
		while (true) {
			MeetingId number = MeetingId.draw(this.random);
			if (this.meetings.withNumbers(List.of(number)).isEmpty()) {
				return number;
			}
		}
	}

	private static void requireFree(EffectiveSetting setting, boolean chosen) {
		if (setting.locked() && !setting.value().equals(chosen ? SettingValue.ON : SettingValue.OFF)) {
			throw new InvalidInputException(
					FailureText.of(setting.value().isOn() ? "meeting.locked-on" : "meeting.locked-off",
							Argument.setting(setting.key().text())));
		}
	}

}
