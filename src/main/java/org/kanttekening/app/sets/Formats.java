package org.kanttekening.app.sets;

import org.kanttekening.app.Messages;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Importer;
import org.kanttekening.exchange.brat.BratExporter;
import org.kanttekening.exchange.brat.BratImporter;
import org.kanttekening.exchange.cas.CasImporter;
import org.kanttekening.exchange.cas.CasJsonExporter;
import org.kanttekening.exchange.cas.XmiExporter;
import org.kanttekening.exchange.citron.CitronExporter;
import org.kanttekening.exchange.citron.CitronImporter;
import org.kanttekening.exchange.claimreview.ClaimReviewExporter;
import org.kanttekening.exchange.conll.ConllExporter;
import org.kanttekening.exchange.jsonl.JsonlExporter;
import org.kanttekening.exchange.report.ReportExporter;
import org.kanttekening.exchange.sidecar.SidecarImporter;
import org.kanttekening.exchange.table.CsvExporter;
import org.kanttekening.exchange.table.XlsxExporter;
import org.kanttekening.exchange.w3c.W3cExporter;
import org.kanttekening.exchange.w3c.W3cImporter;

import java.time.ZoneId;
import java.util.List;

/// Every format there is, by its name.
public final class Formats {

    private final List<Exporter> exporters;
    private final List<Importer> importers;

    /// @param messages in the language in which pages for people are to be
    public Formats(Messages messages) {
        exporters =
                List.of(
                        new XlsxExporter(),
                        new CsvExporter(),
                        new ReportExporter(messages, ZoneId.systemDefault()),
                        new JsonlExporter(),
                        new W3cExporter(),
                        new ClaimReviewExporter(),
                        new BratExporter(),
                        new CasJsonExporter(),
                        new XmiExporter(),
                        new CitronExporter(),
                        new ConllExporter());
        importers =
                List.of(
                        new SidecarImporter(),
                        new W3cImporter(),
                        new BratImporter(),
                        new CasImporter(),
                        new CitronImporter());
    }

    /// The formats that sets go out in, in the order in which people choose among them.
    public List<Format> out() {
        return exporters.stream().map(Exporter::format).toList();
    }

    /// The formats that come in.
    public List<Format> in() {
        return importers.stream().map(Importer::format).toList();
    }

    /// @throws IllegalArgumentException where the format does not go out
    public Exporter exporter(Format format) {
        return exporters.stream()
                .filter(exporter -> exporter.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(format.id()));
    }

    /// @throws IllegalArgumentException where the format does not come in
    public Importer importer(Format format) {
        return importers.stream()
                .filter(importer -> importer.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(format.id()));
    }
}
