package org.kanttekening.article;

/// Says that bytes are no text that can be read without guessing, and at which byte that showed.
public final class UndecodableText extends Exception {

    /// Why the bytes were refused.
    public enum Reason {
        /// A NUL: a picture, a text processor's file, or UTF-16 without a mark.
        NOT_TEXT("not a text: a NUL"),
        /// A byte that Windows-1252 leaves undefined, in bytes that are not UTF-8 either.
        UNDEFINED_BYTE("neither UTF-8 nor Windows-1252: an undefined byte"),
        /// The mark at the start promised an encoding that the rest does not keep to.
        MALFORMED("not in the encoding that its mark promises: a malformed sequence"),
        /// More bytes than are taken in.
        TOO_LARGE("too large to be an article: a limit reached"),
        /// More tags than a page of news has; building their tree would exhaust the memory.
        TOO_MANY_TAGS("too many tags to be an article: a limit reached");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private final Reason reason;
    private final long offset;

    UndecodableText(Reason reason, long offset) {
        super(reason.words + " at byte " + offset);
        this.reason = reason;
        this.offset = offset;
    }

    public Reason reason() {
        return reason;
    }

    /// The place in the file in bytes, counted from 0, a mark included.
    public long offset() {
        return offset;
    }
}
