package org.kanttekening.review.agreement;

/// How often the first person gave one answer where the second gave another, or the same.
///
/// @param count above 0
record Cell(String first, String second, int count) {

    boolean isAgreed() {
        return first.equals(second);
    }
}
