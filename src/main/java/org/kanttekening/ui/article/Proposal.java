package org.kanttekening.ui.article;

import org.kanttekening.article.Span;

/// A passage that a rule proposes to tag, and as what.
public record Proposal(Span span, MarkShape shape) {}
