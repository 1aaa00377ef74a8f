package io.roomkeeper.reinvite.host;

import java.time.Instant;
import java.util.List;

import io.roomkeeper.person.Person;
import io.roomkeeper.reinvite.list.ListedReinvite;

/** Replaces the writer in processes that run no jobs. */
final class NoWriter implements HostMailWriter {

	@Override
	public String compose(Person host, List<ListedReinvite> items, int more, boolean reminder, String messageId,
			Instant now) {
		throw new IllegalStateException("Nothing writes mails to hosts here");
	}

	@Override
	public String text(Person host, List<ListedReinvite> items, int more, boolean reminder) {
		return "";
	}

}
