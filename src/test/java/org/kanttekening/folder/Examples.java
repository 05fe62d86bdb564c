package org.kanttekening.folder;

import org.kanttekening.article.ArticleText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The example article and its sidecar, from the test resources.
final class Examples {

    static final String ARTICLE = "deelscooters.txt";
    static final String SIDECAR = "deelscooters.txt.anna.kanttekening.json";

    private Examples() {}

    static ArticleText text() {
        return new ArticleText(new String(bytes(ARTICLE), StandardCharsets.UTF_8));
    }

    static byte[] sidecar() {
        return bytes(SIDECAR);
    }

    static String sidecarText() {
        return new String(sidecar(), StandardCharsets.UTF_8);
    }

    static StoredSidecar stored() {
        return ((SidecarReading.Read) SidecarJson.read(SIDECAR, sidecar(), text())).stored();
    }

    static byte[] bytes(String name) {
        try (var in = Examples.class.getResourceAsStream("/sidecar/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
