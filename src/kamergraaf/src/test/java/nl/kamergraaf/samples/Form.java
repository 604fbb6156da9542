package nl.kamergraaf.samples;

import java.util.Map;

/** A form in which papers come. */
interface Form {

    /** The forms by the name that papers give them. */
    Map<String, Form> ALL = Map.of(
            "publication-pdf", new PublicationPdf(),
            "letter-pdf", new LetterPdf(),
            "publication-xml", new PublicationXml(),
            "publication-html", new PublicationHtml(),
            "word", new WordDocument(),
            "open-document", new OpenDocument(),
            "text", new PlainText());

    /** Returns the file; the same paper gives the same bytes. */
    byte[] render(Paper paper);
}
