package org.kanttekening.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Selection;
import org.kanttekening.exchange.Tampering;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/// Pages that came out otherwise than they were to be are noticed.
class ReadingBackTest {

    private static final String HARBOUR = "kabinet-schort-havendambesluit-op.txt.anna.html";

    @TempDir private Path place;

    @Test
    void findsAMarkThatLostALetter() throws Exception {
        assertThat(
                        differences(
                                HARBOUR,
                                page -> page.replaceFirst("besloten</span>", "beslote</span>n")))
                .isNotEmpty()
                .allMatch(it -> it.difference() == Ledger.Difference.OTHER)
                .anyMatch(it -> it.place().contains(".trigger."));
    }

    @Test
    void findsAChangedText() throws Exception {
        assertThat(differences(HARBOUR, page -> page.replaceFirst("Zeeschepen", "Zeilschepen")))
                .extracting(Ledger.Place::place)
                .containsExactly("kabinet-schort-havendambesluit-op.txt.anna/text");
    }

    @Test
    void findsARowThatIsMissing() throws Exception {
        assertThat(differences(HARBOUR, page -> page.replaceFirst("(?s)<tr id=\"q-.*?</tr>", "")))
                .anyMatch(it -> it.difference() == Ledger.Difference.MISSING);
    }

    @Test
    void findsMarkupThatBrowsersWouldMend() throws Exception {
        assertThat(differences(HARBOUR, page -> page.replaceFirst("</h2>", "</h3>")))
                .extracting(Ledger.Place::place)
                .contains(HARBOUR + "/errors");
    }

    @Test
    void findsWhatIsBrokenInTheIndex() throws Exception {
        assertThat(differences("index.html", page -> page.replaceFirst("#article-2\"", "#x\"")))
                .extracting(Ledger.Place::place)
                .containsExactly("index.html/rows");
        assertThat(
                        differences(
                                "index.html",
                                page -> page.replaceFirst("id=\"article-2\"", "id=\"x\"")))
                .isNotEmpty()
                .allMatch(it -> it.place().startsWith("index.html#article-2"));
    }

    private List<Ledger.Place> differences(String file, UnaryOperator<String> change)
            throws Exception {
        var work = ExchangeFolder.ofSample(Files.createTempDirectory(place, "set"));
        var exporter = new Tampering(Pages.exporter(), file, change);
        return work.export(exporter, Selection.EVERYTHING.withOwners("anna")).verdict().first();
    }
}
