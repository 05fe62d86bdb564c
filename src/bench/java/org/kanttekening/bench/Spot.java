package org.kanttekening.bench;

import org.kanttekening.article.Span;

/// A sentence in which somebody is quoted, for hands to tag.
record Spot(Span content, Span source, Span name) {}
