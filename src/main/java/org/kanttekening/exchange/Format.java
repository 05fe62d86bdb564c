package org.kanttekening.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A format in which sets go out or come in, by the name that the command line has for it.
public enum Format {
    /// W3C Web Annotation Data Model, JSON-LD; offsets in code points.
    W3C(Way.BOTH),
    /// brat standoff; offsets in code points.
    BRAT(Way.BOTH),
    /// UIMA CAS JSON 0.4; offsets in UTF-16.
    CAS_JSON(Way.BOTH),
    /// UIMA CAS XMI; offsets in UTF-16.
    XMI(Way.OUT),
    /// schema.org ClaimReview, Claim and Quotation, JSON-LD; no offsets.
    CLAIMREVIEW(Way.OUT),
    /// One table for each kind, RFC 4180.
    CSV(Way.OUT),
    /// The same tables as sheets of one workbook.
    XLSX(Way.OUT),
    /// A report to read and print.
    HTML(Way.OUT),
    /// JSON Lines, an annotation a line; offsets in code points.
    JSONL(Way.OUT),
    /// The JSON of the BBC's Citron; offsets in code points.
    CITRON(Way.BOTH),
    /// Tokens with a column for each kind, begin-inside-outside.
    CONLL(Way.OUT),
    /// Other people's sidecars.
    SIDECAR(Way.IN);

    /// Which ways a format goes.
    public enum Way {
        OUT,
        IN,
        BOTH
    }

    private final Way way;

    Format(Way way) {
        this.way = way;
    }

    /// The name on the command line and in settings: `cas-json`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of the name that people read; with `.help` after it, of what it is good for.
    public String nameKey() {
        return "exchange.format." + id();
    }

    public boolean goesOut() {
        return way != Way.IN;
    }

    public boolean comesIn() {
        return way != Way.OUT;
    }

    public static Optional<Format> ofId(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    public static Stream<Format> goingOut() {
        return Arrays.stream(values()).filter(Format::goesOut);
    }

    public static Stream<Format> comingIn() {
        return Arrays.stream(values()).filter(Format::comesIn);
    }
}
