package org.kanttekening.article;

import java.util.List;
import java.util.random.RandomGenerator;

/// Text as awkward as a newspaper can print: words, emoji of several code points, flags, letters
/// with combining marks, right-to-left words, no-break spaces and blank lines.
public final class RandomText {

    private static final List<String> PIECES =
            List.of(
                    "zegt",
                    "de minister",
                    "Noor Bakker",
                    "„Dat kan niet”",
                    " ",
                    " ",
                    " ",
                    "\u00a0",
                    "\n",
                    "\n\n",
                    ". ",
                    "🛵",
                    "👩‍👩‍👧‍👦",
                    "👍🏽",
                    "🇳🇱",
                    "🇧🇪🇩🇪",
                    "e\u0301",
                    "z\u0301\u0302\u0303",
                    "cafe\u0301",
                    "שלום",
                    "بِسْمِ",
                    "العربية",
                    "漢字",
                    "한국",
                    "नमस्ते",
                    "𝒜");

    private RandomText() {}

    /// At least this long, in UTF-16 code units.
    public static String of(RandomGenerator random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
