package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.TermList;
import org.kanttekening.annotation.Terms;

import java.util.ArrayList;
import java.util.List;

/// Writes how brat shows what is marked: `visual.conf`, with labels in English, for brat has one
/// language.
///
/// Colours tell quotes, actors and decisions apart by hue and lightness, none by red against green;
/// arcs also by their dashes. In this file a comma or a hyphen cannot be part of a value: hyphens
/// stand for commas.
final class BratLook {

    private static final String QUOTE = "#a6cee3";
    private static final String QUOTE_PART = "#d9ecf7";
    private static final String ACTOR = "#fdd49e";
    private static final String DECISION = "#b9a3d6";
    private static final String DECISION_PART = "#e3d9f0";
    private static final String PLAIN = "#e6e6e6";

    private final List<String> actors;

    /// @param actors the types of actors' mentions
    BratLook(List<String> actors) {
        this.actors = actors;
    }

    String text() {
        return String.join("\n", labels()) + "\n\n" + String.join("\n", drawing()) + "\n";
    }

    private List<String> labels() {
        var lines = new ArrayList<>(List.of("[labels]", ""));
        actors.forEach(type -> lines.add(label(type)));
        BratTypes.PARTS.forEach(type -> lines.add(label(type)));
        BratTypes.EVENTS.forEach(type -> lines.add(label(type)));
        lines.add(label(BratTypes.ARTICLE));
        lines.add(BratTypes.ON_BEHALF_OF + " | On behalf of | For");
        lines.add("QuoteType | Type of quote");
        lines.add("QuoteKind | Kind of quote");
        lines.add("QuoteMedium | Medium");
        lines.add("SourceForm | Form of the source");
        lines.add("Stance | Author’s stance");
        lines.add("DecisionStatus | Status");
        lines.add(BratTypes.INSTRUMENT_TYPE + " | Instrument");
        lines.add(BratTypes.GROUND_TYPE + " | Type of ground");
        lines.add(BratTypes.MENTION_FORM + " | Form of mention");
        lines.add(BratTypes.INSIDE_WORD + " | Part of a longer word");
        lines.add(BratTypes.ACTS_FOR_GOVERNMENT + " | Acts for its government");
        lines.add(BratTypes.AFFILIATED + " | Affiliated with");
        lines.add(BratTypes.REFERS + " | Refers to");
        relations(Terms.RESPONSE).forEach(type -> lines.add(label(type)));
        relations(Terms.RELATION).forEach(type -> lines.add(label(type)));
        return lines;
    }

    private List<String> drawing() {
        var lines = new ArrayList<>(List.of("[drawing]", ""));
        lines.add("SPAN_DEFAULT\tfgColor:black, bgColor:" + PLAIN + ", borderColor:darken");
        lines.add("ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5");
        actors.forEach(type -> lines.add(colour(type, ACTOR)));
        List.of(BratTypes.ATTRIBUTION, BratTypes.QUOTATION)
                .forEach(type -> lines.add(colour(type, QUOTE)));
        List.of(BratTypes.CONTENT, BratTypes.SOURCE, BratTypes.ADDRESSEE, BratTypes.MEDIUM)
                .forEach(type -> lines.add(colour(type, QUOTE_PART)));
        lines.add(colour(BratTypes.DECISION, DECISION));
        List.of(
                        BratTypes.MEASURE,
                        BratTypes.MENTION,
                        BratTypes.INSTRUMENT,
                        BratTypes.DATE,
                        BratTypes.LEGAL_BASIS,
                        BratTypes.GROUND)
                .forEach(type -> lines.add(colour(type, DECISION_PART)));
        lines.add(BratTypes.EQUIV + "\tdashArray:3-3, arrowHead:none");
        lines.add(BratTypes.REFERS + "\tdashArray:3-3");
        relations(Terms.RESPONSE).forEach(type -> lines.add(type + "\tdashArray:7-3"));
        lines.add(BratTypes.REACTION + "\tdashArray:7-3");
        lines.add("SourceForm\tglyph:<EMPTY>");
        lines.add(BratTypes.MENTION_FORM + "\tglyph:<EMPTY>");
        lines.add(BratTypes.INSIDE_WORD + "\tglyph:<EMPTY>");
        lines.add(BratTypes.IMPORTANT + "\tglyph:★");
        return lines;
    }

    private static List<String> relations(TermList terms) {
        return terms.values().stream()
                .filter(term -> !term.equals("neutral"))
                .map(BratTypes::name)
                .toList();
    }

    private static String colour(String type, String colour) {
        return type + "\tbgColor:" + colour;
    }

    /// The name as people write it, in full.
    private static String label(String type) {
        var words = type.equals("Ngo") ? "NGO" : type.replace('-', ' ');
        return type + " | " + words;
    }
}
