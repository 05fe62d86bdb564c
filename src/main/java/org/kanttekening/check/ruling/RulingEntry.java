package org.kanttekening.check.ruling;

/// A ruling as people read it in the guidelines: one item of a list, with the sentence, the day,
/// and a link to the passage on which it was made.
///
/// @param sentence in one's own words; Markdown counts in it, HTML does not
/// @param link to the passage
/// @param linked what stands for the link, such as *the passage*
public record RulingEntry(String sentence, String link, String linked, Ruling ruling) {

    /// The item, on one line and without an end of it.
    public String item() {
        // A `<` in the sentence is a character, or a marker could be written by hand.
        var said = sentence.strip().replaceAll("\\s+", " ").replace("<", "\\<");
        return "- "
                + said
                + " ("
                + ruling.day()
                + ", ["
                + linked
                + "]("
                + link
                + ")) "
                + ruling.marker();
    }
}
