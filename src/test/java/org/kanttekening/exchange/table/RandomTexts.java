package org.kanttekening.exchange.table;

import java.util.Random;

/// Texts such as people and attackers put into cells.
final class RandomTexts {

    private static final String[] PIECES = {
        "wethouder",
        " ",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\"",
        ",",
        ";",
        "„Wij niet”",
        "🛵",
        "👩‍👩‍👧‍👦",
        "e\u0301",
        "a\u0327\u0301",
        "שלום",
        "مرحبا",
        "\u202E",
        "\u200B",
        "\uFEFF",
        "é",
        "'s",
        "1-2",
        "=1+1",
        "_x0041_",
        "_x",
        "_",
        "x000D_",
        "<b>",
        "&amp;",
        "]]>",
        "\u0001",
        "\u0007",
        "\u001F",
        "\u007F",
        "\u0085",
        "\u2028",
        "\uFFFE",
        "\uFFFF",
        "\0",
        "#",
        "\\",
        "TRUE",
        "2026-03-04",
        "0042"
    };

    private RandomTexts() {}

    /// @param first characters with which many of them are to begin
    static String text(Random random, String first) {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(first.charAt(random.nextInt(first.length())));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
