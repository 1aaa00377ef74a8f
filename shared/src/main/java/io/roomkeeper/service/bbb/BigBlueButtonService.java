package io.roomkeeper.service.bbb;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.service.MeetingService;
import io.roomkeeper.service.Participant;
import io.roomkeeper.service.ServiceClient;
import io.roomkeeper.service.ServiceKind;
import io.roomkeeper.service.ServiceRoom;
import io.roomkeeper.service.ServiceUnavailableException;
import io.roomkeeper.text.Argument;

/**
 * Creates rooms in BigBlueButton when a host enters, and hands participants over with a
 * signed address. Only hosts moderate. Guests wait on pages of ours, so BigBlueButton
 * lets everybody in at once.
 */
public final class BigBlueButtonService implements MeetingService {

	/** BigBlueButton's limits for names of meetings. */
	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 64;

	private final BbbSite site;

	private final ServiceClient client;

	public BigBlueButtonService(BbbSite site, ServiceClient client) {
		this.site = site;
		this.client = client;
	}

	@Override
	public ServiceKind kind() {
		return ServiceKind.BIGBLUEBUTTON;
	}

	@Override
	public String origin() {
		return MeetingService.origin(this.site.url());
	}

	/**
	 * Creates the room, unless it exists. BigBlueButton ends rooms by itself when they
	 * are empty.
	 */
	@Override
	public void open(ServiceRoom room) {
		BbbAnswer answer = answer(new BbbRequest("create").with("name", name(room))
			.with("meetingID", room.number())
			.with("guestPolicy", "ALWAYS_ACCEPT")
			.with("record", "false"));
		if (!answer.succeeded() && !answer.failure().equals("idNotUnique")) {
			throw refused(answer);
		}
	}

	@Override
	public URI address(ServiceRoom room, Participant participant) {
		return new BbbRequest("join").with("fullName", participant.name().isBlank() ? "–" : participant.name())
			.with("meetingID", room.number())
			.with("role", participant.host() ? "MODERATOR" : "VIEWER")
			.with("userID", participant.id())
			.signed(this.site);
	}

	@Override
	public boolean reportsUse() {
		return true;
	}

	@Override
	public Optional<Instant> probe() {
		ServiceClient.Reply reply = meetings();
		accepted(parsed(reply));
		return reply.clock();
	}

	@Override
	public Map<String, Set<String>> openRooms() {
		return accepted(parsed(meetings())).meetings()
			.filter((meeting) -> !meeting.text("hasBeenForciblyEnded").equals("true"))
			.collect(Collectors.toMap((meeting) -> meeting.text("meetingID"),
					(meeting) -> meeting.attendees().map((one) -> one.text("userID")).collect(Collectors.toSet()),
					(one, _) -> one));
	}

	private ServiceClient.Reply meetings() {
		return this.client.get(new BbbRequest("getMeetings").signed(this.site));
	}

	private BbbAnswer accepted(BbbAnswer answer) {
		if (!answer.succeeded()) {
			throw refused(answer);
		}
		return answer;
	}

	private BbbAnswer answer(BbbRequest request) {
		return parsed(this.client.get(request.signed(this.site)));
	}

	private BbbAnswer parsed(ServiceClient.Reply reply) {
		try {
			return BbbAnswer.parse(reply.body());
		}
		catch (IOException ex) {
			throw new ServiceUnavailableException(FailureText.of("service.answer", Argument.text(host()),
					Argument.text(Integer.toString(reply.status()))), ex);
		}
	}

	private ServiceUnavailableException refused(BbbAnswer answer) {
		FailureText text = answer.failure().equals("checksumError")
				? FailureText.of("service.checksum", Argument.text(host()))
				: FailureText.of("service.refused", Argument.text(host()), Argument.shortened(answer.failure(), 60));
		return new ServiceUnavailableException(text, null);
	}

	private String host() {
		return this.site.url().getHost();
	}

	private static String name(ServiceRoom room) {
		String title = room.title().strip();
		String name = (title.length() < SHORTEST_NAME) ? room.number() : title;
		return name.substring(0, Math.min(name.length(), LONGEST_NAME));
	}

}
