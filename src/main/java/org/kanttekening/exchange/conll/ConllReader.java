package org.kanttekening.exchange.conll;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads what was written: tokens, and the passages that labels make of them.
final class ConllReader {

    private static final int FIRST_LABEL = 4;
    private static final int COLUMNS = FIRST_LABEL + Column.values().length;

    private final List<Token> tokens = new ArrayList<>();
    private final Map<Column, List<Passage>> passages = new EnumMap<>(Column.class);
    private int sentences;

    /// @param start in code points
    /// @param end in code points
    record Token(String form, int start, int end) {}

    /// @param start in code points
    /// @param end in code points
    record Passage(int start, int end, String label) {}

    private ConllReader() {
        Arrays.stream(Column.values()).forEach(it -> passages.put(it, new ArrayList<>()));
    }

    /// @throws IOException where a line is not of the columns that the first line names
    static ConllReader read(String file) throws IOException {
        var reader = new ConllReader();
        boolean inside = false;
        for (var line : file.split("\n", -1)) {
            if (line.isEmpty()) {
                inside = false;
            } else if (!line.startsWith("#")) {
                reader.sentences += inside ? 0 : 1;
                inside = true;
                reader.add(line);
            }
        }
        return reader;
    }

    List<Token> tokens() {
        return tokens;
    }

    int sentences() {
        return sentences;
    }

    /// In text order.
    List<Passage> passages(Column column) {
        return passages.getOrDefault(column, List.of());
    }

    private void add(String line) throws IOException {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IOException(COLUMNS + " columns belong here: " + cells.length);
        }
        try {
            var token = new Token(cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
            tokens.add(token);
            for (var column : Column.values()) {
                add(cells[FIRST_LABEL + column.ordinal()], token, passages(column));
            }
        } catch (NumberFormatException e) {
            throw new IOException("an offset belongs here", e);
        }
    }

    private static void add(String label, Token token, List<Passage> into) throws IOException {
        if (label.startsWith("B-")) {
            into.add(new Passage(token.start(), token.end(), label.substring(2)));
        } else if (label.startsWith("I-") && !into.isEmpty()) {
            var last = into.removeLast();
            into.add(new Passage(last.start(), token.end(), last.label()));
        } else if (!label.equals(ConllText.OUTSIDE)) {
            throw new IOException("no label: " + label);
        }
    }
}
