package org.kanttekening.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.folder.UnreadableFileException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class StrictXmlTest {

    @TempDir private Path place;

    @Test
    void hearsElementsWithTheirNamespaces() throws Exception {
        assertThat(heard("<a xmlns=\"x:y\"><b/></a>")).containsExactly("x:y a", "x:y b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a SYSTEM \"http://localhost/a.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
                "<a>&b;</a>",
                "<a>",
                "<a/><a/>",
                "a",
                ""
            })
    void refusesADoctypeAndWhatIsDamaged(String xml) {
        assertThatThrownBy(() -> heard(xml))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("exchange.xml.refused"));
    }

    @Test
    void readsNoFileThatAnEntityNames() throws Exception {
        var secret = Files.writeString(place.resolve("secret.txt"), "secret");
        var xml = "<!DOCTYPE a [<!ENTITY b SYSTEM \"" + secret.toUri() + "\">]><a>&b;</a>";

        assertThatThrownBy(() -> heard(xml)).isInstanceOf(UnreadableFileException.class);
    }

    private static List<String> heard(String xml) throws UnreadableFileException {
        var heard = new ArrayList<String>();
        StrictXml.read(
                "a.xml",
                xml.getBytes(StandardCharsets.UTF_8),
                new DefaultHandler() {
                    @Override
                    public void startElement(
                            String namespace, String name, String qualified, Attributes found) {
                        heard.add(namespace + " " + name);
                    }
                });
        return heard;
    }
}
