package workbook.observation;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;

/** The observations of one scenario in one library on one database that a person read and committed. */
public final class ApprovedFile {

    private final Path path;

    private ApprovedFile(Path path) {
        this.path = path;
    }

    /**
     * The file of a scenario.
     *
     * @param chapters the folder {@code chapters} of the workbook
     */
    public static ApprovedFile of(Path chapters, String library, DatabaseKind kind, Scenario<?, ?> scenario) {
        return new ApprovedFile(chapters.resolve(Path.of(library, "approved", kind.id(), scenario.id() + ".json")));
    }

    public Path path() {
        return path;
    }

    /** What it holds; nothing when it does not exist. */
    public List<Observation> read() {
        return Files.exists(path) ? ObservationJson.read(text()) : List.of();
    }

    /**
     * How today's observations differ from it, as a unified diff; empty when they do not.
     */
    public String diff(List<Observation> today) {
        List<String> approved = Files.exists(path) ? text().lines().toList() : List.of();
        List<String> actual = ObservationJson.write(today).lines().toList();
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
    public boolean write(List<Observation> observations) {
        String json = ObservationJson.write(observations);
        try {
            if (Files.exists(path) && text().equals(json)) {
                return false;
            }
            Files.createDirectories(path.getParent());
            replace(json);
            return true;
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write " + path, cause);
        }
    }

    /** Not through {@code createTempFile}: that makes files which only their owner may read. */
    private void replace(String json) throws IOException {
        Path written = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.writeString(written, json);
            Files.move(written, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private String text() {
        try {
            return Files.readString(path);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + path, cause);
        }
    }
}
