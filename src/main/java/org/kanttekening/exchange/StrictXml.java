package org.kanttekening.exchange;

import org.kanttekening.folder.Problem;
import org.kanttekening.folder.UnreadableFileException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/// The one place where XML is parsed: a DOCTYPE is refused, and with it entities and whatever else
/// would have to be fetched. The parsers of the platform take both by default.
public final class StrictXml {

    private static final String APACHE = "http://apache.org/xml/features/";
    private static final String SAX = "http://xml.org/sax/features/";

    /// The most bytes of a file.
    private static final int LARGEST = 64 << 20;

    private StrictXml() {}

    /// @param file its name, for what is said of it
    /// @param into hears what is in it
    /// @throws UnreadableFileException where it is not well-formed, has a DOCTYPE, or is too large
    public static void read(String file, byte[] bytes, DefaultHandler into)
            throws UnreadableFileException {
        if (bytes.length > LARGEST) {
            throw new UnreadableFileException(file, 0, "", Problem.of("problem.tooLarge"));
        }
        try {
            factory().newSAXParser().parse(new ByteArrayInputStream(bytes), into);
        } catch (SAXParseException e) {
            throw new UnreadableFileException(
                    file, Math.max(1, e.getLineNumber()), "", Problem.of("exchange.xml.refused"));
        } catch (SAXException e) {
            throw new UnreadableFileException(file, 1, "", Problem.of("exchange.xml.refused"));
        } catch (IOException e) {
            // bytes that are no text in the encoding that the file names
            throw new UnreadableFileException(file, 1, "", Problem.of("exchange.xml.refused"));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java runtime has this parser", e);
        }
    }

    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(APACHE + "disallow-doctype-decl", true);
        factory.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
        factory.setFeature(SAX + "external-general-entities", false);
        factory.setFeature(SAX + "external-parameter-entities", false);
        factory.setXIncludeAware(false);
        return factory;
    }
}
