package org.kanttekening.app.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The sample articles as Anna and Bram tagged them, and one of them as Carla did, who calls
/// indirect what Bram calls direct and is otherwise of his mind.
final class SamplePeople {

    private SamplePeople() {}

    static void in(Path folder) throws IOException {
        try (var files = Files.list(Path.of("sample-articles"))) {
            for (var file : files.toList()) {
                var name = String.valueOf(file.getFileName());
                Files.copy(file, folder.resolve(name));
                if (name.equals("kabinet-schort-havendambesluit-op.txt.bram.kanttekening.json")) {
                    Files.writeString(
                            folder.resolve(name.replace(".bram.", ".carla.")),
                            Files.readString(file)
                                    .replace("\"bram\"", "\"carla\"")
                                    .replace("\"Bram\"", "\"Carla\"")
                                    .replace("\"type\": \"direct\"", "\"type\": \"indirect\""));
                }
            }
        }
    }
}
