package org.kanttekening.exchange;

import org.kanttekening.article.ArticleText;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names that things of ours have outside: urns, and for the article's text its hash (RFC
/// 6920), which is the same for everybody who has the same text.
public final class Iris {

    private static final String OURS = "urn:kanttekening:";
    private static final String UNRESERVED = "-._~";
    private static final String ANNOTATION = OURS + "annotation:";
    private static final String REMARK = OURS + "remark:";
    private static final Pattern ANNOTATOR = Pattern.compile(OURS + "annotator:([^:#]+)");

    private Iris() {}

    public static String article(ArticleText text) {
        var hash = HexFormat.of().parseHex(text.sha256());
        return "ni:///sha-256;"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hash)
                + "?ct=text/plain";
    }

    /// @param article its name in the folder
    public static String collection(String owner, String article) {
        return OURS + "collection:" + encoded(owner) + ":" + encoded(article);
    }

    public static String annotation(String owner, String id) {
        return ANNOTATION + encoded(owner) + ":" + encoded(id);
    }

    public static String remark(String owner, String id) {
        return REMARK + encoded(owner) + ":" + encoded(id);
    }

    /// A link is a part of the annotation whose field it is.
    public static String link(String annotation, String path) {
        return annotation + "#" + encoded(path.replace("[", ".").replace("]", ""));
    }

    /// Of an actor that no public register knows.
    ///
    /// @param register the entry of the folder's register, or empty
    public static String actor(String owner, String id, String register) {
        return register.isEmpty()
                ? OURS + "actor:" + encoded(owner) + ":" + encoded(id)
                : OURS + "actor:" + encoded(register);
    }

    public static String annotator(String id) {
        return OURS + "annotator:" + encoded(id);
    }

    public static String program() {
        return OURS + "program";
    }

    public static boolean isOurs(String iri) {
        return iri.startsWith(OURS);
    }

    /// The id of an annotation or a remark of ours.
    public static Optional<String> id(String iri) {
        if (!iri.startsWith(ANNOTATION) && !iri.startsWith(REMARK)) {
            return Optional.empty();
        }
        int owner = iri.indexOf(':', OURS.length()) + 1;
        int id = iri.indexOf(':', owner) + 1;
        boolean whole = id > 0 && id < iri.length() && iri.indexOf(':', id) < 0;
        return whole && iri.indexOf('#', id) < 0
                ? Optional.of(decoded(iri.substring(id)))
                : Optional.empty();
    }

    public static Optional<String> annotatorId(String iri) {
        var matcher = ANNOTATOR.matcher(iri);
        return matcher.matches() ? Optional.of(decoded(matcher.group(1))) : Optional.empty();
    }

    /// Whether a text is an `http` or `https` address in full.
    public static boolean isAddress(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return false;
        }
        try {
            return new URI(text).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// The file name at the end of an address, or empty.
    public static String fileName(String iri) {
        int end = iri.indexOf('?') < 0 ? iri.length() : iri.indexOf('?');
        end = iri.indexOf('#') < 0 ? end : Math.min(end, iri.indexOf('#'));
        return decoded(iri.substring(iri.lastIndexOf('/', end - 1) + 1, end));
    }

    /// Whether a text stays as it is, as ids do.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean plain =
                    (unit >= 'a' && unit <= 'z')
                            || (unit >= '0' && unit <= '9')
                            || (unit >= 'A' && unit <= 'Z')
                            || UNRESERVED.indexOf(unit) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String encoded(String text) {
        if (isPlain(text)) {
            return text;
        }
        var encoded = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (unit & 0xFF);
            if (letter < 0x80
                    && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0)) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
            }
        }
        return encoded.toString();
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            // a plus sign stands for itself in a path
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
