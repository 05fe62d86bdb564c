package org.kanttekening.check.ruling;

import java.util.List;
import java.util.regex.Pattern;

/// The section of the guidelines in which rulings stand, one item after another. What stands in the
/// text stays as it is, to the last character.
public final class RulingSection {

    /// What the section is called, in each language of the window; either is recognised.
    public static final List<String> HEADINGS = List.of("Rulings", "Uitspraken");

    private static final Pattern HEADING =
            Pattern.compile(
                    "\\uFEFF?"
                            + " {0,3}##[ \\t]+("
                            + String.join("|", HEADINGS)
                            + ")[ \\t]*#*[ \\t]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_SECTION = Pattern.compile(" {0,3}#{1,2}([ \\t].*)?");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");

    /// What a list goes on after: an item, or a line that is indented as its further lines are.
    private static final Pattern OF_LIST =
            Pattern.compile("[ \\t]*([-+*]|[0-9]{1,9}[.)])([ \\t].*)?|[ \\t]+\\S.*");

    private final String markdown;
    private final String lineEnd;

    /// Where the section's heading ends, or -1.
    private int heading = -1;

    /// Where the last line of the section that is not blank begins and ends, its line end not
    /// counted.
    private int lastStart;

    private int lastEnd;

    private RulingSection(String markdown) {
        this.markdown = markdown;
        this.lineEnd = markdown.contains("\r\n") ? "\r\n" : "\n";
        look();
    }

    /// The guidelines with one more item at the end of the section, which is made at the end of the
    /// text where there is none. A text that ends in a line end still does, one that does not still
    /// does not, and the lines that are added end as the others do.
    ///
    /// @param called what the section is called where it is made
    public static String with(String markdown, String called, String item) {
        var section = new RulingSection(markdown);
        return section.heading < 0 ? section.made(called, item) : section.longer(item);
    }

    private void look() {
        boolean fenced = false;
        for (int start = 0; start < markdown.length(); ) {
            int end = markdown.indexOf('\n', start);
            int next = end < 0 ? markdown.length() : end + 1;
            int stop = end < 0 ? markdown.length() : end;
            if (stop > start && markdown.charAt(stop - 1) == '\r') {
                stop--;
            }
            var line = markdown.substring(start, stop);
            if (heading < 0 && !fenced && HEADING.matcher(line).matches()) {
                heading = stop;
                lastStart = start;
                lastEnd = stop;
            } else if (heading >= 0) {
                if (!fenced && NEXT_SECTION.matcher(line).matches()) {
                    return;
                }
                if (!line.isBlank()) {
                    lastStart = start;
                    lastEnd = stop;
                }
            }
            fenced ^= FENCE.matcher(line).matches();
            start = next;
        }
    }

    private String longer(String item) {
        boolean goesOn =
                lastEnd > heading
                        && OF_LIST.matcher(markdown.substring(lastStart, lastEnd)).matches();
        return markdown.substring(0, lastEnd)
                + lineEnd
                + (goesOn ? "" : lineEnd)
                + item
                + markdown.substring(lastEnd);
    }

    private String made(String called, String item) {
        var section = "## " + called + lineEnd + lineEnd + item;
        if (markdown.isEmpty() || markdown.equals("\uFEFF")) {
            return markdown + section + lineEnd;
        }
        boolean ended = markdown.endsWith("\n");
        boolean apart = markdown.endsWith(lineEnd + lineEnd);
        return markdown
                + (ended ? "" : lineEnd)
                + (apart ? "" : lineEnd)
                + section
                + (ended ? lineEnd : "");
    }
}
