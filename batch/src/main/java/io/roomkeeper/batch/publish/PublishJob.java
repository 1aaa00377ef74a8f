package io.roomkeeper.batch.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.KeysetReader;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.binding.DirectoryBinding;
import io.roomkeeper.directory.DirectoryWriter;
import io.roomkeeper.directory.DirectoryWriter.Writing;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.adoption.Adoptions;
import io.roomkeeper.room.adoption.KeptRoom;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.stereotype.Component;

/**
 * Writes each person's join link to one attribute of their directory entry. Existing
 * values stay, so a repeated run only writes missing links.
 */
@Component
class PublishJob implements JobDefinition {

	/**
	 * The label after a link (RFC 2079). It distinguishes Roomkeeper's links from others.
	 */
	private static final String LABEL = " Personal meeting room";

	private final JobParts parts;

	private final DirectoryWriter writer;

	private final People people;

	private final Adoptions adoptions;

	private final Rooms rooms;

	private final Account account;

	private final DirectoryBinding binding;

	PublishJob(JobParts parts, DirectoryWriter writer, People people, Adoptions adoptions, Rooms rooms, Account account,
			DirectoryBinding binding) {
		this.binding = binding;
		this.parts = parts;
		this.writer = writer;
		this.people = people;
		this.adoptions = adoptions;
		this.rooms = rooms;
		this.account = account;
	}

	@Override
	public JobName name() {
		return JobName.ROOMS_PUBLISH;
	}

	@Override
	public Job build(RunRecorder run) {
		if (this.writer.attribute().isEmpty()) {
			throw new InvalidInputException(FailureText.of("publish.off"));
		}
		this.binding.requireSame();
		run.stage("publish", Optional.empty());
		KeysetReader<PersonId, PersonId> owners = new KeysetReader<>(this.adoptions::owners, (owner) -> owner);
		return this.parts.job(name(), run)
			.start(this.parts.<PersonId>chunks("publish", JobParts.CHUNK, owners, (chunk) -> publish(chunk, run)))
			.build();
	}

	private void publish(Chunk<? extends PersonId> chunk, RunRecorder run) {
		List<PersonId> owners = List.copyOf(chunk.getItems());
		Map<PersonId, KeptRoom> kept = this.adoptions.roomsOf(owners);
		List<RunItem> items = new ArrayList<>();
		List<PersonId> published = new ArrayList<>();
		RunCounts counts = RunCounts.of(CountKind.READ, chunk.size());
		try (Writing writing = this.writer.begin()) {
			for (Person person : this.people.all(owners).values()) {
				if (person.missingSince().isEmpty()) {
					PersonalRoom room = Objects.requireNonNull(kept.get(person.id())).room();
					counts = counts.plus(write(writing, person, room, run.planned(), items));
					if (room.state() == RoomState.ACTIVE) {
						published.add(person.id());
					}
				}
			}
		}
		if (!run.planned()) {
			this.rooms.shown(published, run.asOf());
		}
		run.advance(chunk.size(), counts, items);
	}

	private RunCounts write(Writing writing, Person person, PersonalRoom room, boolean plan, List<RunItem> items) {
		String uid = person.seen().uid().value();
		Optional<String> value = (room.state() == RoomState.ACTIVE) ? Optional.of(room.joinUrl(this.account) + LABEL)
				: Optional.empty();
		return switch (writing.write(person.seen().dn(), this::ours, value, plan)) {
			case UNCHANGED -> RunCounts.of(CountKind.UNCHANGED, 1);
			case WRITTEN -> {
				items.add(new RunItem(uid, Outcome.UPDATED,
						value.map(Message::literal).orElseGet(() -> Message.of("item.unpublished"))));
				yield RunCounts.of(CountKind.UPDATED, 1);
			}
			case GONE -> skipped(items, uid, "item.entry.gone");
			case REFUSED -> skipped(items, uid, "item.attribute.refused");
		};
	}

	private static RunCounts skipped(List<RunItem> items, String uid, String key) {
		items.add(RunItem.skipped(uid, Message.of(key)));
		return RunCounts.of(CountKind.SKIPPED, 1);
	}

	private boolean ours(String value) {
		return value.startsWith(this.account.link("/")) && value.endsWith(LABEL);
	}

}
