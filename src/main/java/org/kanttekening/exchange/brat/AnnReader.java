package org.kanttekening.exchange.brat;

import org.kanttekening.article.Span;
import org.kanttekening.exchange.Finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the lines of `.ann` files, and of the `.a1`, `.a2` and `.rel` files of the BioNLP tasks,
/// which share their form.
final class AnnReader {

    private static final Pattern ID = Pattern.compile("([TERAMN]\\w*|#[A-Za-z]*)\\d\\w*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// BioNLP 2013 names the parts of a normalisation, in either order.
    private static final Pattern ANNOTATION = Pattern.compile("Annotation:(\\S+)");

    private static final Pattern REFERENT = Pattern.compile("Referent:(\\S+)");

    private final List<AnnLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /// Lines that say what no `.ann` file says.
    private static final class NotALineException extends Exception {}

    private AnnReader() {}

    /// @param findings what cannot be read; where there are any, nothing is to be taken
    record Read(List<AnnLine> lines, List<Finding> findings) {
        Read {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }

    static Read read(List<String> files) {
        var reader = new AnnReader();
        files.forEach(reader::add);
        return new Read(reader.lines, reader.findings);
    }

    private void add(String file) {
        int number = 0;
        for (var line : file.split("\n", -1)) {
            number++;
            var whole = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (!whole.isBlank()) {
                add(whole, number);
            }
        }
    }

    private void add(String whole, int number) {
        try {
            var columns = whole.split("\t", 3);
            if (columns.length < 2 || !isId(columns[0])) {
                throw new NotALineException();
            }
            var line = line(columns, number);
            if (line instanceof AnnLine.Named named && !ids.add(named.id())) {
                refuse(named.id(), number, "exchange.brat.twice");
            }
            lines.add(line);
        } catch (NotALineException e) {
            refuse(whole.substring(0, Math.min(whole.length(), 40)), number, "exchange.brat.line");
        }
    }

    private void refuse(String what, int line, String key) {
        findings.add(Finding.of(Finding.Level.REFUSED, String.valueOf(line), key, what));
    }

    private static boolean isId(String id) {
        return id.equals("*") || ID.matcher(id).matches();
    }

    private static AnnLine line(String[] columns, int number) throws NotALineException {
        var id = columns[0];
        var data = columns[1].strip();
        var tail = columns.length > 2 ? columns[2] : "";
        return switch (id.charAt(0)) {
            case 'T' -> mark(id, data, tail, number);
            case 'E' -> event(id, words(data), number);
            case 'R' -> relation(id, words(data), number);
            case 'A', 'M' -> attribute(id, data, number);
            case 'N' -> normalisation(id, data, tail, number);
            case '#' -> note(id, words(data), tail, number);
            case '*' -> equiv(words(data), number);
            default -> throw new NotALineException();
        };
    }

    private static AnnLine mark(String id, String data, String text, int line)
            throws NotALineException {
        int space = data.indexOf(' ');
        if (space < 1) {
            throw new NotALineException();
        }
        var fragments = new ArrayList<Span>();
        for (var fragment : data.substring(space + 1).split(";")) {
            var bounds = words(fragment.strip());
            if (bounds.size() != 2) {
                throw new NotALineException();
            }
            int start = number(bounds.getFirst());
            int end = number(bounds.getLast());
            if (end < start) {
                throw new NotALineException();
            }
            fragments.add(new Span(start, end));
        }
        return new AnnLine.Mark(id, data.substring(0, space), fragments, text, line);
    }

    private static AnnLine event(String id, List<String> words, int line) throws NotALineException {
        var type = words.getFirst();
        int colon = type.indexOf(':');
        var roles = new ArrayList<AnnLine.Role>();
        for (var word : words.subList(1, words.size())) {
            roles.add(role(word));
        }
        return new AnnLine.Event(
                id,
                colon < 0 ? type : type.substring(0, colon),
                colon < 0 ? "" : type.substring(colon + 1),
                roles,
                line);
    }

    private static AnnLine relation(String id, List<String> words, int line)
            throws NotALineException {
        if (words.size() != 3) {
            throw new NotALineException();
        }
        return new AnnLine.Relation(
                id, words.getFirst(), role(words.get(1)), role(words.get(2)), line);
    }

    private static AnnLine attribute(String id, String data, int line) throws NotALineException {
        var words = data.split(" ", 3);
        if (words.length < 2) {
            throw new NotALineException();
        }
        return new AnnLine.Attribute(
                id, words[0], words[1], words.length < 3 ? "" : words[2].strip(), line);
    }

    private static AnnLine normalisation(String id, String data, String shown, int line)
            throws NotALineException {
        var words = words(data);
        var target = part(data, ANNOTATION).orElse(words.size() < 3 ? "" : words.get(1));
        var referent = part(data, REFERENT).orElse(words.size() < 3 ? "" : words.get(2));
        int colon = referent.indexOf(':');
        if (target.isEmpty() || colon < 1 || colon == referent.length() - 1) {
            throw new NotALineException();
        }
        return new AnnLine.Normalisation(
                id,
                target,
                referent.substring(0, colon),
                referent.substring(colon + 1),
                shown.strip(),
                line);
    }

    private static Optional<String> part(String data, Pattern pattern) {
        var matcher = pattern.matcher(data);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static AnnLine note(String id, List<String> words, String text, int line)
            throws NotALineException {
        if (words.size() < 2) {
            throw new NotALineException();
        }
        return new AnnLine.Note(id, words.getFirst(), words.get(1), text.strip(), line);
    }

    private static AnnLine equiv(List<String> words, int line) throws NotALineException {
        if (words.size() < 2) {
            throw new NotALineException();
        }
        return new AnnLine.Equiv(words.getFirst(), words.subList(1, words.size()), line);
    }

    private static AnnLine.Role role(String word) throws NotALineException {
        int colon = word.indexOf(':');
        if (colon < 1 || colon == word.length() - 1) {
            throw new NotALineException();
        }
        return new AnnLine.Role(word.substring(0, colon), word.substring(colon + 1));
    }

    private static List<String> words(String data) {
        return Arrays.asList(SPACE.split(data));
    }

    private static int number(String digits) throws NotALineException {
        if (!NUMBER.matcher(digits).matches()) {
            throw new NotALineException();
        }
        return Integer.parseInt(digits);
    }
}
