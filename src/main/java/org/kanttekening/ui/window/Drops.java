package org.kanttekening.ui.window;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Takes a folder or an article that is dropped on the window.
final class Drops {

    private Drops() {}

    static void accept(Node target, Consumer<String> folder, Consumer<Path> article) {
        target.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (!usable(event.getDragboard().getFiles()).isEmpty()) {
                        event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                        event.consume();
                    }
                });
        target.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    var usable = usable(event.getDragboard().getFiles());
                    usable.stream().findFirst().ifPresent(path -> open(path, folder, article));
                    event.setDropCompleted(!usable.isEmpty());
                    event.consume();
                });
    }

    static void open(Path path, Consumer<String> folder, Consumer<Path> article) {
        if (Files.isDirectory(path)) {
            folder.accept(path.toString());
        } else {
            article.accept(path);
        }
    }

    static List<Path> usable(List<File> files) {
        return files.stream().map(File::toPath).filter(Drops::isUsable).toList();
    }

    private static boolean isUsable(Path path) {
        var name = String.valueOf(path.getFileName()).toLowerCase(java.util.Locale.ROOT);
        return Files.isDirectory(path)
                || name.endsWith(".txt")
                || name.endsWith(".html")
                || name.endsWith(".htm");
    }
}
