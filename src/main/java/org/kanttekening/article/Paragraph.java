package org.kanttekening.article;

/// One line of an article between line feeds; `end` excludes the line feed. Offsets are UTF-16.
public record Paragraph(int index, int start, int end) {

    public Span span() {
        return new Span(start, end);
    }

    public boolean isBlank(CharSequence text) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
