package io.roomkeeper.batch.reinvite;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import io.roomkeeper.access.Actor;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.list.ListedReinvite;
import io.roomkeeper.reinvite.list.ReinviteListing;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads selected re-invites page by page. Only their numbers are in memory all the time.
 */
final class ReinvitePages implements ItemReader<ListedReinvite> {

	/** The items in a page; small, because each may have a thousand invitees. */
	static final int PAGE = 200;

	private final ReinviteListing listing;

	private final Actor actor;

	private final List<ReinviteId> selected;

	private final Queue<ListedReinvite> ready = new ArrayDeque<>();

	private int next;

	ReinvitePages(ReinviteListing listing, Actor actor, List<ReinviteId> selected) {
		this.listing = listing;
		this.actor = actor;
		this.selected = selected;
	}

	@Override
	public @Nullable ListedReinvite read() {
		while (this.ready.isEmpty() && this.next < this.selected.size()) {
			int end = Math.min(this.next + PAGE, this.selected.size());
			this.ready.addAll(this.listing.page(this.actor, this.selected.subList(this.next, end)));
			this.next = end;
		}
		return this.ready.poll();
	}

}
