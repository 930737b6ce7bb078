package workbook.runner.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbook.runner.track.Exercise;
import workbook.runner.track.Facts;
import workbook.runner.track.TrackException;
import workbook.runner.track.Tracks;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;
import workbook.sidebyside.Catalog;

/** What can be said of an exercise without running it. */
final class FolderCheck {

    private static final int LONGEST_STARTER = 40;
    private static final int MOST_TODOS = 2;
    private static final int FEWEST_WRONG = 2;
    private static final int HARDEST = 3;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    private final Exercise exercise;
    private final List<String> earlier;
    private final List<String> problems = new ArrayList<>();

    private FolderCheck(Exercise exercise, List<String> earlier) {
        this.exercise = exercise;
        this.earlier = earlier;
    }

    /**
     * Lists what is wrong, each in one line.
     *
     * @param asCommitted whether the learner's file has to be the starter still
     */
    static List<String> problems(Exercise exercise, Tracks tracks, boolean asCommitted) {
        List<String> track =
                tracks.of(exercise.library()).stream().map(Exercise::name).toList();
        FolderCheck check = new FolderCheck(exercise, track.subList(0, track.indexOf(exercise.name())));
        check.facts();
        check.texts();
        check.files();
        check.starter();
        if (asCommitted) {
            check.learnersFile();
        }
        return check.problems;
    }

    private void facts() {
        Facts facts = exercise.facts();
        require(facts.difficulty() >= 1 && facts.difficulty() <= HARDEST, "difficulty has to be 1, 2 or 3");
        facts.requires()
                .forEach(name -> require(earlier.contains(name), "requires " + name + ", which does not come before"));
        require(!facts.databases().isEmpty(), "names no database");
        facts.databases().forEach(name -> require(isDatabase(name), "names an unknown database: " + name));
        require(facts.wrong().size() >= FEWEST_WRONG, "has fewer than two wrong answers");
        approaches(exercise.library(), facts.approaches());
        if (facts.from() != null) {
            approaches(facts.from().library(), List.of(facts.from().approach()));
        }
    }

    private void approaches(String library, List<String> names) {
        String scenario = exercise.facts().scenario();
        boolean known = scenario.startsWith("exercise/")
                || Catalog.scenarios().stream().map(Scenario::id).anyMatch(scenario::equals);
        require(known, "names an unknown scenario: " + scenario);
        List<String> there = Catalog.chapters().stream()
                .filter(chapter -> chapter.library().equals(library))
                .flatMap(chapter -> approaches(chapter, scenario))
                .toList();
        names.forEach(name -> require(there.contains(name), library + " has no approach " + name + " to " + scenario));
    }

    private static Stream<String> approaches(Chapter<?> chapter, String scenario) {
        return chapter.approaches().stream()
                .filter(approach -> approach.scenario().id().equals(scenario))
                .map(Approach::name);
    }

    private static boolean isDatabase(String name) {
        return Stream.of(DatabaseKind.values()).anyMatch(kind -> kind.id().equals(name));
    }

    private void texts() {
        for (Locale language : LANGUAGES) {
            try {
                exercise.text(language);
            } catch (TrackException problem) {
                problems.add(problem.getMessage());
            }
        }
    }

    /** Exactly the files that an exercise has. */
    private void files() {
        Set<String> expected = new TreeSet<>(Set.of(
                "exercise.json",
                "en.md",
                "ko.md",
                "starter/" + exercise.fileName(),
                "solution/" + exercise.fileName()));
        exercise.facts().wrong().keySet().forEach(name -> expected.add("wrong/" + name + "/" + exercise.fileName()));
        Set<String> there = filesBelow(exercise.folder());
        expected.stream().filter(file -> !there.contains(file)).forEach(file -> problems.add(file + " is missing"));
        there.stream()
                .filter(file -> !expected.contains(file))
                .forEach(file -> problems.add(file + " does not belong here"));
        require(Files.exists(exercise.check()), exercise.check().getFileName() + " is missing");
    }

    private static Set<String> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void starter() {
        List<String> lines = Exercise.text(exercise.starter()).lines().toList();
        long todos = lines.stream().filter(line -> line.contains("TODO")).count();
        require(lines.size() <= LONGEST_STARTER, "its starter has " + lines.size() + " lines; 40 are enough");
        require(todos >= 1 && todos <= MOST_TODOS, "its starter has " + todos + " TODOs; 1 or 2 are wanted");
    }

    private void learnersFile() {
        require(
                Files.exists(exercise.file())
                        && Exercise.text(exercise.file()).equals(Exercise.text(exercise.starter())),
                exercise.file().getFileName() + ", which the learner edits, is not the starter");
    }

    private void require(boolean right, String problem) {
        if (!right) {
            problems.add(problem);
        }
    }
}
