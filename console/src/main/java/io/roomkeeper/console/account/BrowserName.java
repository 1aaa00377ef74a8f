package io.roomkeeper.console.account;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.text.PrintableText;

/** Names a browser and its system as people know them, from its {@code User-Agent}. */
final class BrowserName {

	/** The maximum length of the text that is shown for an unknown browser. */
	private static final int LONGEST = 60;

	/** Each product with its token; a browser also sends the tokens of those after it. */
	private static final List<Product> PRODUCTS = List.of(new Product("Edge", "Edg\\w*/(\\d+)"),
			new Product("Opera", "OPR/(\\d+)"), new Product("Firefox", "(?:Firefox|FxiOS)/(\\d+)"),
			new Product("Chrome", "(?:Chrome|CriOS)/(\\d+)"), new Product("Safari", "Version/(\\d+).*Safari/"));

	/** Each system with its token; a system also sends the tokens of those after it. */
	private static final List<Product> SYSTEMS = List.of(new Product("Android", "Android"),
			new Product("iPhone", "iPhone"), new Product("iPad", "iPad"), new Product("Windows", "Windows"),
			new Product("macOS", "Mac OS X|Macintosh"), new Product("ChromeOS", "CrOS"),
			new Product("Linux", "Linux|X11"));

	private BrowserName() {
	}

	/**
	 * Returns a short name, for example {@code Firefox 140 · Windows}; the start of the
	 * text itself if the browser is not known.
	 */
	static String of(String userAgent) {
		String text = PrintableText.of(userAgent);
		String start = (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
		return find(PRODUCTS, userAgent)
			.map((name) -> find(SYSTEMS, userAgent).map((system) -> name + " · " + system).orElse(name))
			.orElse(start);
	}

	private static Optional<String> find(List<Product> products, String userAgent) {
		return products.stream().flatMap((product) -> product.find(userAgent).stream()).findFirst();
	}

	private record Product(String name, Pattern token) {

		Product(String name, String token) {
			this(name, Pattern.compile(token));
		}

		/** Returns the name, with the version if the token has one. */
		Optional<String> find(String userAgent) {
			Matcher found = this.token.matcher(userAgent);
			return found.find() ? Optional.of((found.groupCount() > 0) ? this.name + " " + found.group(1) : this.name)
					: Optional.empty();
		}

	}

}
