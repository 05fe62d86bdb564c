package org.kanttekening.exchange.brat;

import org.kanttekening.article.Span;

import java.util.List;
import java.util.stream.Collectors;

/// Writes the lines of an `.ann` file.
final class AnnText {

    private AnnText() {}

    static String of(List<AnnLine> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(of(line)).append('\n'));
        return text.toString();
    }

    private static String of(AnnLine line) {
        return switch (line) {
            case AnnLine.Mark mark ->
                    mark.id()
                            + '\t'
                            + mark.type()
                            + ' '
                            + of(mark.fragments(), ";")
                            + '\t'
                            + mark.text();
            case AnnLine.Event event ->
                    event.id()
                            + '\t'
                            + event.type()
                            + ':'
                            + event.trigger()
                            + event.roles().stream()
                                    .map(role -> " " + of(role))
                                    .collect(Collectors.joining());
            case AnnLine.Relation relation ->
                    relation.id()
                            + '\t'
                            + relation.type()
                            + ' '
                            + of(relation.first())
                            + ' '
                            + of(relation.second());
            case AnnLine.Equiv equiv ->
                    "*\t" + equiv.type() + ' ' + String.join(" ", equiv.marks());
            case AnnLine.Attribute attribute ->
                    attribute.id()
                            + '\t'
                            + attribute.type()
                            + ' '
                            + attribute.target()
                            + (attribute.value().isEmpty() ? "" : " " + attribute.value());
            case AnnLine.Normalisation normalisation ->
                    normalisation.id()
                            + "\tReference "
                            + normalisation.target()
                            + ' '
                            + normalisation.database()
                            + ':'
                            + normalisation.key()
                            + '\t'
                            + normalisation.text();
            case AnnLine.Note note ->
                    note.id() + '\t' + note.type() + ' ' + note.target() + '\t' + note.text();
        };
    }

    private static String of(AnnLine.Role role) {
        return role.name() + ':' + role.target();
    }

    private static String of(List<Span> fragments, String between) {
        return fragments.stream()
                .map(span -> span.start() + " " + span.end())
                .collect(Collectors.joining(between));
    }
}
