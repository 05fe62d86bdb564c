package org.kanttekening.exchange.cas;

import java.nio.charset.StandardCharsets;

/// What lies beside the files for those who open them in INCEpTION.
final class Inception {

    static final String LAYERS = "inception-layers.json";
    static final String NOTES = "inception-notes.txt";

    private Inception() {}

    static byte[] notes(CasFiles.Encoding encoding) {
        var format =
                switch (encoding) {
                    case JSON -> "UIMA CAS JSON 0.4.0";
                    case XMI -> "UIMA CAS XMI (XML 1.0)";
                };
        var notes =
                """
                How to open these files in INCEpTION

                1. In the project's settings, under Layers, import %s.
                   It holds all six layers; without them the files cannot be opened.
                   Document metadata must be switched on (documentmetadata.enabled=true),
                   or the details of the article are hidden.
                2. Under Documents, import the files as %s.

                The layers anchor to characters, overlap freely and cross sentences: tags stand
                exactly where they stood. INCEpTION refuses on import any document in which a tag
                begins or ends with white space. If one is refused, set
                document-import.run-cas-doctor-on-import=OFF in settings.properties.

                Quotes, actors and decisions stand on the first of their words; all other words are
                passages, which they link to. One that has no words in the article stands, without
                any, at the beginning of the text. The feature "kanttekening" holds what the other
                features cannot say; leave it as it is. Annotations that you make yourself need no
                id. Export documents as UIMA CAS JSON 0.4.0 to take them back.
                """;
        return notes.formatted(LAYERS, format).getBytes(StandardCharsets.UTF_8);
    }
}
