package workbook.sidebyside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import workbook.observation.ApprovedText;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.scenario.Text;
import workbook.schema.DatabaseKind;

/**
 * What the approved observations do not say by themselves, for the site, which runs no Java: the scenarios with their
 * approaches in the order in which a reader meets them, and the claims with what each was held against.
 */
public final class ApprovedCatalog {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path chapters;
    private final ApprovedText file;

    /** The folder {@code chapters} of the workbook. */
    public ApprovedCatalog(Path chapters) {
        this.chapters = chapters;
        this.file = new ApprovedText(chapters.resolve(Path.of("side-by-side", "approved", "workbook.json")));
    }

    public Path path() {
        return file.path();
    }

    /** How today's catalogue differs from the approved one; empty when it does not. */
    public String diff() {
        return file.diff(today());
    }

    /**
     * Replaces the file.
     *
     * @return whether that changed it
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    public boolean write() {
        return file.write(today());
    }

    private String today() {
        Map<String, Object> catalog = new LinkedHashMap<>();
        catalog.put(
                "scenarios",
                Catalog.scenarios().stream().map(ApprovedCatalog::json).toList());
        catalog.put("claims", Claims.all().stream().map(this::json).toList());
        try {
            return JSON.writeValueAsString(catalog).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static Map<String, Object> json(Scenario<?, ?> scenario) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", scenario.id());
        json.put("task", json(scenario.task()));
        json.put("writes", scenario.writes());
        json.put("databases", ids(scenario.databases()));
        json.put("size", json(scenario.size().title()));
        json.put(
                "approaches",
                Catalog.chapters().stream()
                        .flatMap(chapter -> approaches(chapter, scenario))
                        .toList());
        return json;
    }

    private static <L> Stream<Map<String, String>> approaches(Chapter<L> chapter, Scenario<?, ?> scenario) {
        return chapter.approaches().stream()
                .filter(approach -> approach.scenario() == scenario)
                .map(approach -> json(chapter.library(), approach));
    }

    private static Map<String, String> json(String library, Approach<?, ?, ?> approach) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("library", library);
        json.put("id", approach.name());
        json.put("role", approach.role().id());
        return json;
    }

    private Map<String, Object> json(Claim claim) {
        Evidence.Source source = new ApprovedEvidence(chapters);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", claim.id());
        json.put("sentence", json(claim.sentence()));
        json.put("databases", ids(claim.databases()));
        json.put(
                "evidence",
                claim.databases().stream()
                        .flatMap(database -> claim.check(source, database).evidence().stream())
                        .map(ApprovedCatalog::json)
                        .distinct()
                        .toList());
        return json;
    }

    private static Map<String, String> json(Evidence.Look look) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("library", look.library());
        json.put("scenario", look.scenario());
        json.put("approach", look.approach());
        return json;
    }

    private static Map<String, String> json(Text text) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("en", text.english());
        json.put("ko", text.korean());
        return json;
    }

    private static List<String> ids(List<DatabaseKind> databases) {
        return databases.stream().map(DatabaseKind::id).toList();
    }
}
