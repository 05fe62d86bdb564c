package org.kanttekening.language;

import java.util.Locale;

/// What is known of one language. Made once and shared: nothing in it changes.
public final class Language {

    /// The languages, read together when the first article needs one: some milliseconds.
    private enum Known {
        DUTCH("nl"),
        ENGLISH("en"),
        OTHER("neutral");

        private final Language language;

        Known(String folder) {
            this.language = new Language(LanguageData.of(folder));
        }
    }

    private final String tag;
    private final QuotationMarks quotationMarks;
    private final Words words;
    private final Sentences sentences;
    private final Widening widening;
    private final CueLexicon cues;
    private final SourceWords sourceWords;
    private final ActorHints actorHints;

    private Language(LanguageData data) {
        tag = data.text("locale");
        var locale = Locale.forLanguageTag(tag);
        var clitics = data.set("clitics");
        var apostrophes = new Apostrophes(clitics);
        var abbreviations =
                new Abbreviations(data.set("abbreviations"), data.set("closingAbbreviations"));
        quotationMarks = new QuotationMarks(data.spaced("marks"), clitics);
        words = new Words(apostrophes);
        sentences = new Sentences(locale, abbreviations, apostrophes);
        widening = new Widening(quotationMarks, words, sentences);
        cues = new CueLexicon(CueTable.of(data), CueSyntax.of(data), sentences);
        sourceWords = SourceWords.of(data);
        actorHints = ActorHints.of(data, locale);
    }

    /// The language of a BCP 47 tag such as `nl-BE`: Dutch, English, or the little that holds for
    /// any.
    public static Language of(String tag) {
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "nl" -> Known.DUTCH.language;
            case "en" -> Known.ENGLISH.language;
            default -> Known.OTHER.language;
        };
    }

    /// The tag of what is known, `nl` or `en`; empty for any other language.
    public String tag() {
        return tag;
    }

    public QuotationMarks quotationMarks() {
        return quotationMarks;
    }

    public Words words() {
        return words;
    }

    public Sentences sentences() {
        return sentences;
    }

    public Widening widening() {
        return widening;
    }

    public CueLexicon cues() {
        return cues;
    }

    public ActorHints actorHints() {
        return actorHints;
    }

    SourceWords sourceWords() {
        return sourceWords;
    }
}
