package workbook.observation;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** A file that the workbook writes and a person reads and commits. */
public final class ApprovedText {

    private final Path path;

    public ApprovedText(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /**
     * What it holds; empty when it does not exist.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public Optional<String> read() {
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + path, cause);
        }
    }

    /** How today's text differs from it, as a unified diff; empty when it does not. */
    public String diff(String today) {
        List<String> approved = read().stream().flatMap(String::lines).toList();
        List<String> actual = today.lines().toList();
        return String.join(
                "\n",
                UnifiedDiffUtils.generateUnifiedDiff(
                        "approved", "today", approved, DiffUtils.diff(approved, actual), 3));
    }

    /**
     * Replaces its content, in one step: a reader sees the old file or the new one.
     *
     * @return whether that changed it
     * @throws UncheckedIOException when the file cannot be written
     */
    public boolean write(String today) {
        if (read().filter(today::equals).isPresent()) {
            return false;
        }
        try {
            Files.createDirectories(path.getParent());
            replace(today);
            return true;
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write " + path, cause);
        }
    }

    /** Not through {@code createTempFile}: that makes files which only their owner may read. */
    private void replace(String text) throws IOException {
        Path written = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.writeString(written, text);
            Files.move(written, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
