package org.kanttekening.app;

import org.kanttekening.exchange.ExportRefusedException;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.UnreadableFileException;
import org.kanttekening.search.SearchException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/// Puts what went wrong into words: what, which file, where in it, and what to do.
public final class Problems {

    private final Messages messages;

    public Problems(Messages messages) {
        this.messages = messages;
    }

    public String text(Problem problem) {
        return messages.text(
                problem.key(),
                problem.arguments().stream()
                        .map(it -> it instanceof Problem inner ? text(inner) : it)
                        .toArray());
    }

    /// Why an article may only be read, if so.
    public Optional<String> whyReadOnly(OpenArticle article) {
        return switch (article.reading()) {
            case SidecarReading.Absent _, SidecarReading.Read _ -> Optional.empty();
            case SidecarReading.ReadOnly shown ->
                    Optional.of(messages.text("io.read-only", text(shown.reason())));
            case SidecarReading.OtherText other ->
                    Optional.of(
                            messages.text(
                                    "io.other-text", article.name(), other.misplaced().size()));
            case SidecarReading.Unreadable unreadable ->
                    Optional.of(messages.text("io.unreadable", text(unreadable.problem())));
        };
    }

    public String text(Exception problem) {
        return switch (problem) {
            case UnreadableFileException unreadable ->
                    text(unreadable.placed(text(unreadable.problem())));
            case NoSuchFileException gone -> messages.text("io.gone", gone.getFile());
            case AccessDeniedException denied -> messages.text("io.denied", denied.getFile());
            case FileAlreadyExistsException there -> messages.text("io.exists", there.getFile());
            case ExportRefusedException refused -> text(refused.problem());
            case SearchException unfinished -> text(unfinished.problem());
            case NotDirectoryException none -> messages.text("io.no-folder", none.getFile());
            case IOException other ->
                    messages.text("io.other", String.valueOf(other.getLocalizedMessage()));
            default -> messages.text("io.unexpected", problem.toString());
        };
    }
}
