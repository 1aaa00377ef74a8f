package io.roomkeeper.service.bbb;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An answer of BigBlueButton in XML. Document types and external entities are refused.
 */
final class BbbAnswer {

	private final Element root;

	private BbbAnswer(Element root) {
		this.root = root;
	}

	/**
	 * Parses an answer.
	 * @throws IOException if it is no XML or has a document type
	 */
	static BbbAnswer parse(String body) throws IOException {
		try {
			DocumentBuilder builder = factory().newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return new BbbAnswer(builder.parse(new InputSource(new StringReader(body))).getDocumentElement());
		}
		catch (SAXException | ParserConfigurationException ex) {
			throw new IOException("No answer of BigBlueButton", ex);
		}
	}

	private static DocumentBuilderFactory factory() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		factory.setXIncludeAware(false);
		factory.setExpandEntityReferences(false);
		return factory;
	}

	/** Returns whether the request succeeded. */
	boolean succeeded() {
		return text("returncode").equals("SUCCESS");
	}

	/** Returns why the request failed, as a key. */
	String failure() {
		return text("messageKey");
	}

	/** Returns the meetings of the answer. */
	Stream<BbbAnswer> meetings() {
		return child(this.root, "meetings").stream().flatMap((all) -> children(all, "meeting")).map(BbbAnswer::new);
	}

	/** Returns the attendees of a meeting. */
	Stream<BbbAnswer> attendees() {
		return child(this.root, "attendees").stream().flatMap((all) -> children(all, "attendee")).map(BbbAnswer::new);
	}

	/** Returns the text of an element; empty if there is none. */
	String text(String name) {
		return child(this.root, name).map((one) -> one.getTextContent().strip()).orElse("");
	}

	private static Optional<Element> child(Element parent, String name) {
		return children(parent, name).findFirst();
	}

	private static Stream<Element> children(Element parent, String name) {
		NodeList nodes = parent.getChildNodes();
		return IntStream.range(0, nodes.getLength())
			.mapToObj(nodes::item)
			.filter(Element.class::isInstance)
			.map(Element.class::cast)
			.filter((one) -> one.getTagName().equals(name));
	}

}
