package workbook.sidebyside;

import java.nio.file.Path;
import java.util.List;
import workbook.observation.ApprovedFile;
import workbook.observation.Observation;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;

/** Evidence from the approved files: each chapter's tests show that they are what happens today. */
public final class ApprovedEvidence implements Evidence.Source {

    private final Path chapters;

    /** The folder {@code chapters} of the workbook. */
    public ApprovedEvidence(Path chapters) {
        this.chapters = chapters;
    }

    @Override
    public List<Observation> of(String library, Scenario<?, ?> scenario, String approach, DatabaseKind database) {
        return ApprovedFile.of(chapters, library, database, scenario).read().stream()
                .filter(observation -> observation.approach().equals(approach))
                .toList();
    }
}
