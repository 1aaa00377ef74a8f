package io.roomkeeper.console.join;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import io.roomkeeper.visit.VisitBoard;
import io.roomkeeper.visit.VisitId;
import io.roomkeeper.visit.VisitUpkeep;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells guests how far their visit is, by server-sent events. An open stream needs no
 * thread. Streams are limited, because each holds the buffers of its connection; the
 * scripts of other guests ask every few seconds.
 */
@Component
class VisitStreams implements SmartLifecycle {

	/** How many guests have a stream at the same time. */
	private static final int MOST = 200;

	private static final Duration LONGEST = Duration.ofMinutes(10);

	private final VisitBoard board;

	private final VisitUpkeep upkeep;

	private final Semaphore places = new Semaphore(MOST);

	private final Set<SseEmitter> streams = ConcurrentHashMap.newKeySet();

	private volatile boolean running;

	VisitStreams(VisitBoard board, VisitUpkeep upkeep) {
		this.board = board;
		this.upkeep = upkeep;
	}

	/**
	 * Opens a stream for a visit; empty if there is no such visit, or there are too many
	 * streams.
	 */
	Optional<SseEmitter> open(VisitId visit) {
		if (!this.running || !this.places.tryAcquire()) {
			return Optional.empty();
		}
		SseEmitter stream = new SseEmitter(LONGEST.toMillis());
		Optional<VisitBoard.Watch> watch = this.board.watch(visit,
				(stage) -> write(stream, SseEmitter.event().data(GuestPages.name(stage))));
		if (watch.isEmpty()) {
			this.places.release();
			return Optional.empty();
		}
		this.streams.add(stream);
		stream.onCompletion(() -> {
			if (this.streams.remove(stream)) {
				this.places.release();
				watch.get().close();
			}
		});
		stream.onTimeout(stream::complete);
		return Optional.of(stream);
	}

	@Scheduled(fixedDelay = 250)
	void refresh() {
		this.board.refresh();
	}

	@Scheduled(fixedDelay = 60_000)
	void keepUp() {
		this.upkeep.run(this.board.present());
	}

	/** Finds out which browsers have gone, and keeps proxies from closing the others. */
	@Scheduled(fixedDelay = 20_000)
	void beat() {
		this.streams.forEach((stream) -> write(stream, SseEmitter.event().comment("")));
	}

	/** Writes to slow clients without keeping others waiting. */
	private static void write(SseEmitter stream, SseEmitter.SseEventBuilder event) {
		Thread.startVirtualThread(() -> {
			try {
				stream.send(event);
			}
			catch (IOException | IllegalStateException _) {
				stream.complete();
			}
		});
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Ends the streams before the server waits for open requests. */
	@Override
	public void stop() {
		this.running = false;
		this.streams.forEach(SseEmitter::complete);
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
