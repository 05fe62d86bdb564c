package org.kanttekening.folder;

/// UTF-16 halves that stand alone: no file can hold them.
final class Surrogates {

    private Surrogates() {}

    static boolean arePaired(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }
}
