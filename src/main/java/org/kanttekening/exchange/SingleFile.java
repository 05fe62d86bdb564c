package org.kanttekening.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// One file that a person has asked for, where they said. It is written beside its place and takes
/// it in one step: until then what stands there stays as it is, and nobody sees half of it.
///
/// @param target where it is to stand; a link is followed
/// @param replacing whether it may take the place of a file that is there
public record SingleFile(Path target, boolean replacing) {

    /// Writes the content.
    public interface Writing {

        /// @param file which is there and empty
        /// @param making another such, for what is in the making; it goes at the end
        void into(Path file, Path making) throws IOException;
    }

    /// @throws FileAlreadyExistsException where there is such a file and it may not be replaced, or
    ///   something else of the name
    public void write(Writing writing) throws IOException {
        var place = place();
        demandFree(place);
        var file = made(place, "new");
        try {
            var making = made(place, "making");
            try {
                writing.into(file, making);
            } finally {
                Files.deleteIfExists(making);
            }
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            demandFree(place);
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Path place() throws IOException {
        return Files.isSymbolicLink(target) && Files.exists(target)
                ? target.toRealPath()
                : target.toAbsolutePath();
    }

    private void demandFree(Path place) throws IOException {
        boolean isFree =
                !Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                        || (replacing && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS));
        if (!isFree) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    private static Path made(Path place, String what) throws IOException {
        var folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        return Files.createFile(
                folder.resolve("." + place.getFileName() + "." + UUID.randomUUID() + "." + what));
    }
}
