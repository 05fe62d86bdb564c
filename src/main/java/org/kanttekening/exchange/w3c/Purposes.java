package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Kind;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which values of the scheme stand in bodies, and to what purpose; and what part the words of each
/// passage, or what a reference names, play.
final class Purposes {

    static final String TAGGING = "tagging";

    /// By the kind and the path without numbers.
    private static final Map<String, String> PURPOSES =
            table(
                    "quote classifying: type kind polarity certainty stance sourceForm medium",
                    "quote describing: anonymityReason check.claim",
                    "quote assessing: check.status check.verdict",
                    "quote commenting: note",
                    "quote tagging: important",
                    "actor classifying: type country anonymous actsForGovernment",
                    "actor tagging: name otherNames important",
                    "actor commenting: note",
                    "decision classifying: act status realis instrument.type",
                    "decision describing: title sourceDocument.says check.claim",
                    "decision assessing: check.status check.verdict",
                    "decision commenting: note",
                    "decision tagging: codes important");

    /// By the path without numbers; what is not here plays the part that its field is called by.
    private static final Map<String, String> ROLES =
            table(
                    "addressee: addressee.segments addressee.actors",
                    "addressee: addressees.segments addressees.actor",
                    "affiliation: affiliations.evidence affiliations.organisation",
                    "authority: authority.segments authority.actor",
                    "beneficiary: beneficiaries.segments beneficiaries.actor",
                    "date-announced: dates.announced.segments",
                    "date-decided: dates.decided.segments",
                    "date-effective: dates.effective.segments",
                    "date-ends: dates.ends.segments",
                    "ground: grounds.segments grounds.quote",
                    "ground-stated-by: grounds.statedBy",
                    "instrument: instrument.segments",
                    "legal-basis: legalBasis.segments",
                    "medium: mediumSpan",
                    "mention: mentions.segments",
                    "on-behalf-of: speakers.onBehalfOf",
                    "related-decision: related.target",
                    "responds-to: respondsTo.target",
                    "speaker: speakers.actor",
                    "target: targets.segments targets.actor");

    private Purposes() {}

    /// The purpose of the body that holds a value; empty where no body does.
    static Optional<String> of(Kind kind, String path) {
        return Optional.ofNullable(PURPOSES.get(kind.term() + " " + plain(path)));
    }

    /// The part that a passage or a reference plays.
    static String role(String path) {
        var plain = plain(path);
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        return ROLES.getOrDefault(plain, plain.substring(0, end));
    }

    private static String plain(String path) {
        int open = path.indexOf('[');
        if (open < 0) {
            return path;
        }
        var plain = new StringBuilder(path.length());
        int from = 0;
        while (open >= 0) {
            int close = path.indexOf(']', open);
            boolean numbered = close > open + 1 && isNumber(path, open + 1, close);
            plain.append(path, from, numbered ? open : open + 1);
            from = numbered ? close + 1 : open + 1;
            open = path.indexOf('[', from);
        }
        return plain.append(path, from, path.length()).toString();
    }

    private static boolean isNumber(String path, int start, int end) {
        for (int i = start; i < end; i++) {
            if (path.charAt(i) < '0' || path.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// Rows of a value and the keys that have it; a word before the value goes before each key.
    private static Map<String, String> table(String... rows) {
        var table = new HashMap<String, String>();
        for (var row : rows) {
            int colon = row.indexOf(": ");
            int space = row.lastIndexOf(' ', colon) + 1;
            for (var key : row.substring(colon + 2).split(" ")) {
                table.put(row.substring(0, space) + key, row.substring(space, colon));
            }
        }
        return Map.copyOf(table);
    }
}
