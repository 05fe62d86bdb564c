package org.kanttekening.change;

import java.util.random.RandomGenerator;

/// Ids drawn at random from 36 to the power 8 (2.8 million million). In a folder of 10,000
/// annotations two meet once in some 56,000 folders; the desk draws again where it knows an id to
/// be taken.
public final class RandomIds implements IdSource {

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

    private final RandomGenerator random;

    public RandomIds(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String next() {
        var id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return id.toString();
    }
}
