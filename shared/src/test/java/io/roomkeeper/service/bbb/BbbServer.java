package io.roomkeeper.service.bbb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A stand-in for BigBlueButton. It checks the checksum over the bytes of the query as
 * they arrived, and gives the answers of the real server.
 */
public final class BbbServer implements AutoCloseable {

	public static final String SECRET = "639259d4-9dd8-4b25-bf01-95f9567eaf4b";

	private final HttpServer server;

	private final String algorithm;

	private final List<String> requests = new ArrayList<>();

	private final Map<String, String> meetings = new ConcurrentHashMap<>();

	private volatile String override = "";

	public BbbServer(String algorithm) throws IOException {
		this.algorithm = algorithm;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/bigbluebutton/api/", this::answer);
		this.server.start();
	}

	/** Returns the address that is configured. */
	public URI url() {
		return URI.create("http://127.0.0.1:%d/bigbluebutton".formatted(this.server.getAddress().getPort()));
	}

	/** Returns the queries of accepted requests, without their checksums. */
	public List<String> requests() {
		return List.copyOf(this.requests);
	}

	/** Gives this answer to each accepted request; none for the usual ones. */
	public void answers(String xml) {
		this.override = xml;
	}

	/** Adds attendees to a meeting, as XML. */
	public void attend(String meeting, String attendees) {
		this.meetings.put(meeting, attendees);
	}

	/** Ends a meeting. */
	public void close(String meeting) {
		this.meetings.remove(meeting);
	}

	private void answer(HttpExchange exchange) throws IOException {
		String call = exchange.getRequestURI().getRawPath().replaceFirst(".*/", "");
		String raw = exchange.getRequestURI().getRawQuery();
		String query = raw.replaceFirst("&?checksum=[0-9a-f]+$", "");
		boolean valid = raw.endsWith("checksum=" + checksum(call + query + SECRET));
		String answer = valid ? accepted(call, query) : failed("checksumError");
		byte[] body = answer.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(200, body.length);
		try (exchange) {
			exchange.getResponseBody().write(body);
		}
	}

	private String accepted(String call, String query) {
		this.requests.add(call + '?' + query);
		String meeting = query.replaceFirst(".*meetingID=(\\d+).*", "$1");
		if (!this.override.isEmpty()) {
			return this.override;
		}
		return switch (call) {
			case "create" -> (this.meetings.putIfAbsent(meeting, "") == null)
					? "<response><returncode>SUCCESS</returncode></response>" : failed("idNotUnique");
			case "join" -> this.meetings.containsKey(meeting) ? "<response><returncode>SUCCESS</returncode></response>"
					: failed("notFound");
			case "getMeetings" -> list();
			default -> failed("unsupportedRequest");
		};
	}

	private String list() {
		StringBuilder list = new StringBuilder("<response><returncode>SUCCESS</returncode><meetings>");
		this.meetings.forEach((id, attendees) -> list
			.append("<meeting><meetingID>%s</meetingID><attendees>%s</attendees></meeting>".formatted(id, attendees)));
		return list.append("</meetings></response>").toString();
	}

	private static String failed(String key) {
		return "<response><returncode>FAILED</returncode><messageKey>%s</messageKey></response>".formatted(key);
	}

	private String checksum(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance(this.algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
