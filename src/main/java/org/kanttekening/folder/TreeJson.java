package org.kanttekening.folder;

import org.kanttekening.annotation.Extras;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Reads JSON strictly, by streaming, into values that know their lines: nothing but JSON, nothing
/// after it, no name twice in one object, no half characters, and nothing larger than [LayoutJson]
/// allows.
final class TreeJson {

    /// The byte-order mark in UTF-8.
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String file;
    private final JsonParser parser;

    /// Whether there may be half characters in texts.
    private final boolean halves;

    /// Names of fields and numbers of items from the top to where the parser is.
    private final ArrayDeque<Object> path = new ArrayDeque<>();

    private TreeJson(String file, JsonParser parser, boolean halves) {
        this.file = file;
        this.parser = parser;
        this.halves = halves;
    }

    static At read(String file, byte[] bytes) throws UnreadableFileException {
        if (bytes.length > LayoutJson.LARGEST) {
            throw new UnreadableFileException(file, 0, "", Problem.of("problem.tooLarge"));
        }
        demandUtf8(file, bytes);
        int mark = startsWithMark(bytes) ? MARK.length : 0;
        try (var parser =
                LayoutJson.FACTORY.createParser(
                        ObjectReadContext.empty(), bytes, mark, bytes.length - mark)) {
            return At.top(file, read(file, parser, Utf8.mayHoldHalves(bytes)));
        }
    }

    /// The fields of an object that are not among the known ones, as they are to be written back.
    static Extras extras(Node.Fields object, Set<String> known) {
        var kept = new LinkedHashMap<String, String>();
        object.fields()
                .forEach((name, value) -> {
                    if (!known.contains(name)) {
                        kept.put(name, text(value));
                    }
                });
        return kept.isEmpty() ? Extras.NONE : new Extras(kept);
    }

    /// Writes fields that were kept after those an object holds already.
    static void write(Extras extras, JsonGenerator into) {
        extras.json()
                .forEach((name, json) -> {
                    into.writeName(name);
                    write(kept(name, json), into);
                });
    }

    private static Node kept(String name, String json) {
        try {
            return read(name, json);
        } catch (UnreadableFileException e) {
            throw new IllegalArgumentException("what is kept under " + name + " is no JSON", e);
        }
    }

    /// A value on one line.
    static String text(Node value) {
        return LayoutJson.compact(generator -> write(value, generator));
    }

    static void write(Node value, JsonGenerator into) {
        switch (value) {
            case Node.Fields object -> {
                into.writeStartObject();
                object.fields()
                        .forEach((name, field) -> {
                            into.writeName(name);
                            write(field, into);
                        });
                into.writeEndObject();
            }
            case Node.Items list -> {
                into.writeStartArray();
                list.items().forEach(item -> write(item, into));
                into.writeEndArray();
            }
            case Node.Text text -> into.writeString(text.value());
            case Node.Number number -> into.writeNumber(number.text());
            case Node.Flag flag -> into.writeBoolean(flag.value());
            case Node.Nothing _ -> into.writeNull();
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length
                && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    /// Jackson's own decoder is quick and lets some through that is no UTF-8.
    private static void demandUtf8(String file, byte[] bytes) throws UnreadableFileException {
        if (!Utf8.isWellFormed(bytes)) {
            throw new UnreadableFileException(file, 0, "", Problem.of("problem.notUtf8"));
        }
    }

    static Node read(String file, String json) throws UnreadableFileException {
        try (var parser = LayoutJson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return read(file, parser, true);
        }
    }

    private static Node read(String file, JsonParser parser, boolean halves)
            throws UnreadableFileException {
        var tree = new TreeJson(file, parser, halves);
        try {
            return tree.whole();
        } catch (StreamConstraintsException e) {
            throw tree.refuse(tree.lineOf(e), "", "problem.tooMuch");
        } catch (UnexpectedEndOfInputException e) {
            throw tree.refuse(tree.lineOf(e), "", "problem.breaksOff");
        } catch (JacksonException e) {
            throw tree.refuse(tree.lineOf(e), "", "problem.notJson");
        }
    }

    private Node whole() throws UnreadableFileException {
        if (parser.nextToken() == null) {
            throw refuse(1, "", "problem.nothingInIt");
        }
        var value = value();
        if (parser.nextToken() != null) {
            throw refuse(line(), "", "problem.more");
        }
        return value;
    }

    private Node value() throws UnreadableFileException {
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(line);
            case START_ARRAY -> items(line);
            case VALUE_STRING -> new Node.Text(line, whole(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Number(line, parser.getString());
            case VALUE_TRUE -> new Node.Flag(line, true);
            case VALUE_FALSE -> new Node.Flag(line, false);
            case VALUE_NULL -> new Node.Nothing(line);
            default -> throw refuse(line, path(), "problem.notJson");
        };
    }

    private Node fields(int line) throws UnreadableFileException {
        var few = new FewFields();
        Map<String, Node> fields = few;
        boolean areFew = true;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = whole(parser.currentName());
            path.addLast(name);
            if (fields.containsKey(name)) {
                throw refuse(line(), path(), "problem.twice");
            }
            parser.nextToken();
            var value = value();
            if (areFew && few.size() == FewFields.MOST) {
                fields = new LinkedHashMap<>(few);
                areFew = false;
            }
            if (areFew) {
                few.add(name, value);
            } else {
                fields.put(name, value);
            }
            path.removeLast();
        }
        return new Node.Fields(line, fields);
    }

    private Node items(int line) throws UnreadableFileException {
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path.addLast(items.size());
            items.add(value());
            path.removeLast();
        }
        return new Node.Items(line, items);
    }

    /// A text that has no half of a surrogate pair without the other.
    private String whole(String text) throws UnreadableFileException {
        if (halves && !Surrogates.arePaired(text)) {
            throw refuse(line(), path(), "problem.halfCharacter");
        }
        return text;
    }

    private String path() {
        var written = new StringBuilder();
        for (var step : path) {
            if (step instanceof Integer) {
                written.append('[').append(step).append(']');
            } else {
                written.append(written.isEmpty() ? "" : ".").append(step);
            }
        }
        return written.toString();
    }

    private int line() {
        // values that no file has know no place
        return Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    private int lineOf(JacksonException e) {
        var location = e.getLocation();
        return location == null ? line() : Math.max(1, location.getLineNr());
    }

    private UnreadableFileException refuse(int line, String path, String key) {
        return new UnreadableFileException(file, line, path, Problem.of(key));
    }
}
