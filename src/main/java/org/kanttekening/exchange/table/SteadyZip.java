package org.kanttekening.exchange.table;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/// Copies a workbook without the hour at which it was made, so that the same tables give the same
/// bytes. What is compressed is not compressed anew.
final class SteadyZip {

    /// The first that a zip file can say.
    private static final LocalDateTime HOUR = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED =
            Pattern.compile("<dcterms:created [^>]*>[^<]*</dcterms:created>");

    private SteadyZip() {}

    static void copy(Path from, OutputStream to) throws IOException {
        try (var zip = ZipFile.builder().setPath(from).get();
                var out = new ZipArchiveOutputStream(to)) {
            for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (entry.getName().equals(PROPERTIES)) {
                    properties(zip, entry, out);
                } else {
                    entry.setTimeLocal(HOUR);
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                }
            }
        }
    }

    private static void properties(ZipFile zip, ZipArchiveEntry entry, ZipArchiveOutputStream out)
            throws IOException {
        byte[] bytes;
        try (var in = zip.getInputStream(entry)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            bytes = CREATED.matcher(text).replaceFirst("").getBytes(StandardCharsets.UTF_8);
        }
        var crc = new CRC32();
        crc.update(bytes);
        // stored, with all that is known of it before: readers of workbooks want no descriptors
        var made = new ZipArchiveEntry(PROPERTIES);
        made.setMethod(ZipEntry.STORED);
        made.setSize(bytes.length);
        made.setCrc(crc.getValue());
        made.setTimeLocal(HOUR);
        out.putArchiveEntry(made);
        out.write(bytes);
        out.closeArchiveEntry();
    }
}
