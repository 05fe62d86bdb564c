package org.kanttekening.app.sets;

import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Importer;
import org.kanttekening.exchange.jsonl.JsonlExporter;
import org.kanttekening.exchange.sidecar.SidecarImporter;

import java.util.List;

/// Every format there is, by its name.
public final class Formats {

    private final List<Exporter> exporters;
    private final List<Importer> importers;

    public Formats() {
        exporters = List.of(new JsonlExporter());
        importers = List.of(new SidecarImporter());
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
