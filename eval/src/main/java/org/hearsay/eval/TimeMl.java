package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A TimeML document without its annotation.
 *
 * @param published the document creation time, as TimeML's value has it: a day or an instant
 * @param text the words of TEXT, as they stand
 */
record TimeMl(String published, String text) {
  /**
   * Reads one.
   *
   * @throws IOException if the file is not TimeML, with its name
   */
  static TimeMl read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var document = factory.newDocumentBuilder().parse(in);
      var created = first(document, "DCT", file).getElementsByTagName("TIMEX3").item(0);
      var value = created instanceof Element timex ? timex.getAttribute("value") : "";
      return new TimeMl(value, first(document, "TEXT", file).getTextContent());
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(file + " is not TimeML: " + e.getMessage(), e);
    }
  }

  private static Element first(Document document, String name, Path file) throws IOException {
    if (document.getElementsByTagName(name).item(0) instanceof Element element) {
      return element;
    }
    throw new IOException(file + " is not TimeML: it has no " + name);
  }
}
