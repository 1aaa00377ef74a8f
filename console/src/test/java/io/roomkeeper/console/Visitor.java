package io.roomkeeper.console;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An HTTP client that requests pages of the console and keeps its cookies. */
public final class Visitor {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final int port;

	/**
	 * @param port where the console listens on this machine
	 */
	public Visitor(int port) {
		this.port = port;
	}

	/** Signs in, and returns the address of the next page. */
	public String signIn(String name, String password) throws IOException, InterruptedException {
		Matcher csrf = CSRF.matcher(get("/login").body());
		if (!csrf.find()) {
			throw new IllegalStateException("The page to sign in holds no token against forgery");
		}
		String form = "username=%s&password=%s&_csrf=%s".formatted(encoded(name), encoded(password),
				encoded(csrf.group(1)));
		return send(request("/login").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))).headers().firstValue("Location").orElse("");
	}

	/** Requests a page. */
	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(request(path));
	}

	/** Requests a page that the console sends little by little. */
	public InputStream stream(String path) throws IOException, InterruptedException {
		return this.client
			.send(request(path).setHeader("Accept", "*/*").build(), HttpResponse.BodyHandlers.ofInputStream())
			.body();
	}

	/** Returns all cookies as a browser sends them, for another client. */
	public String cookies() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	/** Sends a request. */
	public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	/** Returns a request for a page, to be sent by {@link #send}. */
	public HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Accept", "text/html, application/json");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
