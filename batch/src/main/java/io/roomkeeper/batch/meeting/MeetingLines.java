package io.roomkeeper.batch.meeting;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.batch.file.OwnerFinder;
import io.roomkeeper.batch.file.OwnerRef;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.adoption.AdoptedMeeting;
import io.roomkeeper.meeting.adoption.MeetingAdoption;
import io.roomkeeper.meeting.adoption.MeetingClaim;
import io.roomkeeper.person.NameMatch;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Adopts the meetings of a chunk of events or lines. */
final class MeetingLines implements ItemWriter<MeetingLine> {

	private final KnownHosts hosts;

	private final RunRecorder run;

	private final MeetingAdoption adoption;

	private final Clock clock;

	private long drawn;

	MeetingLines(OwnerFinder owners, Rooms rooms, Meetings meetings, Clock clock, RunRecorder run) {
		this.hosts = new KnownHosts(owners);
		this.clock = clock;
		this.run = run;
		this.adoption = new MeetingAdoption(meetings, rooms, new SecureRandom(), run.planned());
	}

	@Override
	public void write(Chunk<? extends MeetingLine> chunk) {
		List<RunItem> items = new ArrayList<>();
		List<MeetingLine.Existing> lines = new ArrayList<>();
		List<MeetingClaim> claims = new ArrayList<>();
		this.hosts.find(hosts(chunk));
		for (MeetingLine line : chunk) {
			switch (line) {
				case MeetingLine.Bad(String place, Message reason) -> items.add(RunItem.skipped(place, reason));
				case MeetingLine.Existing existing -> {
					switch (this.hosts.get(existing.host())) {
						case NameMatch.One(PersonId host) -> {
							lines.add(existing);
							claims.add(new MeetingClaim(host, existing.meeting()));
						}
						case NameMatch.Nobody() ->
							items.add(skipped(existing, "line.unknown", existing.host().unknown()));
						case NameMatch.Several(var people) ->
							items.add(skipped(existing, "line.several", existing.host().ambiguous(people.size())));
					}
				}
			}
		}
		report(chunk.size(), lines, this.adoption.adopt(claims, this.clock.instant()), items);
	}

	private static List<OwnerRef> hosts(Chunk<? extends MeetingLine> chunk) {
		List<OwnerRef> hosts = new ArrayList<>();
		for (MeetingLine line : chunk) {
			if (line instanceof MeetingLine.Existing existing) {
				hosts.add(existing.host());
			}
		}
		return hosts;
	}

	private void report(int read, List<MeetingLine.Existing> lines, List<AdoptedMeeting> adopted, List<RunItem> items) {
		long added = 0;
		long changed = 0;
		long unchanged = 0;
		for (int i = 0; i < lines.size(); i++) {
			MeetingLine.Existing line = lines.get(i);
			switch (adopted.get(i)) {
				case AdoptedMeeting.Added one -> {
					added++;
					this.drawn += one.numberDrawn() ? 1 : 0;
					items.add(new RunItem(line.place(), Outcome.CREATED, Message.literal(one.meeting().topic())));
					remarks(line, items);
				}
				case AdoptedMeeting.Changed one -> {
					changed++;
					items.add(new RunItem(line.place(), Outcome.UPDATED, Message.literal(one.meeting().topic())));
					remarks(line, items);
				}
				case AdoptedMeeting.Unchanged _ -> {
					unchanged++;
					remarks(line, items);
				}
				case AdoptedMeeting.Refused(Message reason) -> items.add(RunItem.skipped(line.place(), reason));
			}
		}
		long skipped = items.stream().filter((item) -> item.outcome() == Outcome.SKIPPED).count();
		this.run.advance(read,
				RunCounts.of(CountKind.READ, read)
					.plus(CountKind.CREATED, added)
					.plus(CountKind.UPDATED, changed)
					.plus(CountKind.UNCHANGED, unchanged)
					.plus(CountKind.SKIPPED, skipped),
				items);
	}

	/** Adds a note about meetings that got a new number. */
	void finish() {
		if (this.drawn > 0) {
			this.run.note(Message.of("event.drawn", Argument.number(this.drawn)));
		}
	}

	private static void remarks(MeetingLine.Existing line, List<RunItem> items) {
		line.remarks().forEach((remark) -> items.add(RunItem.skipped(line.place(), remark)));
	}

	private static RunItem skipped(MeetingLine.Existing line, String key, Message reason) {
		return RunItem.skipped(line.place(), Message.of(key, Argument.message(reason)));
	}

}
