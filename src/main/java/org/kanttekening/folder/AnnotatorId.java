package org.kanttekening.folder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Who annotates, as part of file names: lower-case letters, digits and hyphens, the same on every
/// system.
public record AnnotatorId(String value) {

    /// What a review's outcome is kept under.
    public static final String AGREED = "agreed";

    /// What machine proposals are kept under.
    public static final String RULES = "rules";

    /// Names that are nobody's.
    private static final Set<String> TAKEN = Set.of(AGREED, RULES, "all");

    /// Names that Windows keeps for devices.
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}]+(-[\\p{L}\\p{Nd}]+)*");

    public AnnotatorId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("no annotator's id: " + value);
        }
    }

    /// The id that a person's name gives; none where nothing of it can stand in a file name, or
    /// where the name means something else (`agreed`, `rules`, `all`).
    public static Optional<AnnotatorId> from(String name) {
        var words =
                Normalizer.normalize(name, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", "-");
        var id = trimmed(Surrogates.cut(trimmed(words), LONGEST));
        if (DEVICE.matcher(id).matches()) {
            return Optional.of(new AnnotatorId(id + "-1"));
        }
        return isOne(id) ? Optional.of(new AnnotatorId(id)) : Optional.empty();
    }

    /// Whether a part of a file name is an annotator's id.
    public static boolean isOne(String id) {
        return id.length() <= LONGEST
                && FORM.matcher(id).matches()
                && id.equals(Normalizer.normalize(id, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                && !TAKEN.contains(id)
                && !DEVICE.matcher(id).matches();
    }

    private static String trimmed(String id) {
        int start = id.startsWith("-") ? 1 : 0;
        int end = id.length() > start && id.endsWith("-") ? id.length() - 1 : id.length();
        return id.substring(start, end);
    }

    @Override
    public String toString() {
        return value;
    }
}
