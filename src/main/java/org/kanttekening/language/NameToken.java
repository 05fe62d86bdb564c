package org.kanttekening.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A word of a noun phrase, as naming looks at it: without punctuation and genitive.
///
/// @param start where it starts in the phrase, UTF-16
/// @param afterBreak whether a comma or bracket stands before it
record NameToken(String word, int start, boolean afterBreak) {

    private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0\\u202F,;:()\\[\\]„“”\"«»]+");
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\p{Ll}{0,2}\\.)+");

    /// The words outside brackets.
    static List<NameToken> of(String phrase) {
        var found = new ArrayList<NameToken>();
        var words = WORD.matcher(phrase);
        int last = 0;
        int depth = 0;
        boolean afterBreak = false;
        while (words.find()) {
            var gap = phrase.substring(last, words.start());
            depth += count(gap, '(') + count(gap, '[') - count(gap, ')') - count(gap, ']');
            afterBreak |= gap.chars().anyMatch(c -> ",;:()[]".indexOf(c) >= 0);
            last = words.end();
            var word = bare(words.group());
            if (depth <= 0 && !word.isEmpty()) {
                int start = words.start() + words.group().indexOf(word);
                found.add(new NameToken(word, start, afterBreak && !found.isEmpty()));
                afterBreak = false;
            }
        }
        return found;
    }

    int end() {
        return start + word.length();
    }

    String lower() {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    boolean isCapital() {
        int first = 0;
        while (first < word.length() && !Character.isLetterOrDigit(word.charAt(first))) {
            first++;
        }
        return first < word.length() && Character.isUpperCase(word.codePointAt(first));
    }

    boolean isInitials() {
        return INITIALS.matcher(word).matches();
    }

    private static String bare(String token) {
        var word = token.replaceFirst("^[.!?‘]+", "").replaceFirst("[!?…]+$", "");
        if (word.endsWith(".") && !INITIALS.matcher(word).matches()) {
            word = word.substring(0, word.length() - 1);
        }
        return word.length() > 3 ? word.replaceFirst("['’]s?$", "") : word;
    }

    private static int count(String text, char c) {
        return (int) text.chars().filter(other -> other == c).count();
    }
}
