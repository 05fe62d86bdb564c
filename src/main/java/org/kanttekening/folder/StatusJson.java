package org.kanttekening.folder;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.InputStream;
import java.util.Optional;

/// Finds the status at the head of a sidecar, and reads no further: of thousands of sidecars
/// nothing else is wanted.
final class StatusJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private StatusJson() {}

    /// @return nothing where it is no sidecar, or one that breaks off before its status
    static Optional<String> read(InputStream in) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                if (name.equals("status")) {
                    return value == JsonToken.VALUE_STRING
                            ? Optional.of(parser.getString())
                            : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
