package org.kanttekening.review.digest;

/// So many of so many.
public record Share(int times, int of) {

    public static final Share NONE = new Share(0, 0);

    /// Below this many a share says little: one more or less turns it by more than a tenth. The
    /// number is this program's own choice.
    public static final int FEW = 10;

    Share plus(boolean counts) {
        return new Share(times + (counts ? 1 : 0), of + 1);
    }

    public Share plus(Share other) {
        return new Share(times + other.times, of + other.of);
    }

    /// Whether it rests on too little to say much.
    public boolean isFew() {
        return of < FEW;
    }
}
