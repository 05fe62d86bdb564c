package org.kanttekening.ui.window;

import org.kanttekening.article.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds words in a text in whichever of Unicode's ways its accents are written. Upper and lower
/// case are alike unless something is typed in upper case.
final class Search {

    private final StringBuilder decomposed = new StringBuilder();

    /// For each UTF-16 unit that is decomposed, and for the end, where in the text the letter with
    /// its marks begins; -1 within one.
    private final List<Integer> origins = new ArrayList<>();

    Search(String text) {
        for (int at = 0; at < text.length(); ) {
            int next = letterEnd(text, at);
            var letter = decomposed(text.substring(at, next));
            decomposed.append(letter);
            origins.add(at);
            for (int i = 1; i < letter.length(); i++) {
                origins.add(-1);
            }
            at = next;
        }
        origins.add(text.length());
    }

    /// Where the words stand, in order; spans are UTF-16 and do not overlap.
    List<Span> hits(String typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        boolean exact = !typed.equals(typed.toLowerCase(Locale.ROOT));
        var wanted = Normalizer.normalize(typed, Normalizer.Form.NFD);
        var value = decomposed.toString();
        var found = new ArrayList<Span>();
        for (int at = 0; at + wanted.length() <= value.length(); ) {
            int end = at + wanted.length();
            if (value.regionMatches(!exact, at, wanted, 0, wanted.length())
                    && origins.get(at) >= 0
                    && origins.get(end) >= 0) {
                found.add(new Span(origins.get(at), origins.get(end)));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private static String decomposed(String letter) {
        return letter.length() == 1 && letter.charAt(0) < 0x80
                ? letter
                : Normalizer.normalize(letter, Normalizer.Form.NFD);
    }

    private static int letterEnd(String text, int at) {
        int next = at + Character.charCount(text.codePointAt(at));
        while (next < text.length() && isMark(text.codePointAt(next))) {
            next += Character.charCount(text.codePointAt(next));
        }
        return next;
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
