package org.kanttekening.exchange.claimreview;

import jakarta.json.JsonObject;

import org.kanttekening.exchange.Expanded;

import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// The context of schema.org as it is published. Its licence (CC BY-SA) keeps it out of this
/// repository; a package that others publish has it, which `mvn -Pinterop` gets.
final class PublishedContext {

    private static final Path PLACE = Path.of("target", "interop");
    private static final String MEMBER = "package/dist/cjs/vc/contexts.cjs";
    private static final String BEGIN = "\nvar schema = ";
    private static final String END = "\n};";

    private PublishedContext() {}

    static JsonObject read() throws IOException {
        var script = member(archive());
        int begin = script.indexOf(BEGIN) + BEGIN.length();
        var object = script.substring(begin, script.indexOf(END, begin) + 2);
        var mapper =
                JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES).build();
        return (JsonObject) Expanded.structure(mapper.readTree(object).toString());
    }

    private static Path archive() throws IOException {
        try (var files = Files.list(PLACE)) {
            return files.filter(file -> file.toString().endsWith(".tgz")).findFirst().orElseThrow();
        } catch (IOException | UncheckedIOException e) {
            throw new IOException("no published context in " + PLACE + ": run with -Pinterop", e);
        }
    }

    /// A file of a tar archive (POSIX ustar: a header of 512 bytes with name and size in octal).
    private static String member(Path archive) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(archive))) {
            for (var header = in.readNBytes(512);
                    header.length == 512;
                    header = in.readNBytes(512)) {
                var name = field(header, 0, 100);
                var size = field(header, 124, 12);
                if (name.isEmpty()) {
                    break;
                }
                int length = Integer.parseInt(size, 8);
                var content = in.readNBytes(length);
                in.readNBytes((512 - length % 512) % 512);
                if (name.equals(MEMBER)) {
                    return new String(content, StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no " + MEMBER + " in " + archive);
    }

    private static String field(byte[] header, int from, int length) {
        return new String(header, from, length, StandardCharsets.US_ASCII).split("[\0 ]", 2)[0];
    }
}
