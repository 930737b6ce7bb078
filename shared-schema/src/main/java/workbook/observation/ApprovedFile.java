package workbook.observation;

import java.nio.file.Path;
import java.util.List;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;

/** The observations of one scenario in one library on one database that a person read and committed. */
public final class ApprovedFile {

    private final ApprovedText text;

    private ApprovedFile(Path path) {
        this.text = new ApprovedText(path);
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
        return text.path();
    }

    /** What it holds; nothing when it does not exist. */
    public List<Observation> read() {
        return text.read().map(ObservationJson::read).orElseGet(List::of);
    }

    /** How today's observations differ from it, as a unified diff; empty when they do not. */
    public String diff(List<Observation> today) {
        return text.diff(ObservationJson.write(today));
    }

    /**
     * Replaces its content, in one step: a reader sees the old file or the new one.
     *
     * @return whether that changed it
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    public boolean write(List<Observation> observations) {
        return text.write(ObservationJson.write(observations));
    }
}
