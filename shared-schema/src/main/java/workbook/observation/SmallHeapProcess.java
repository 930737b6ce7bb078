package workbook.observation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Role;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

/** The process of {@link SmallHeap}: observes the approaches and prints the observations as JSON. */
final class SmallHeapProcess {

    private static final List<Role> LAST = List.of(Role.IDIOM, Role.ALTERNATIVE, Role.TRAP);

    private SmallHeapProcess() {}

    /** @param arguments the chapter's class, the scenario's id, the database's */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Chapter<?> chapter = (Chapter<?>)
                Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
        List<Observation> observations = observe(chapter, arguments[1], DatabaseKind.of(arguments[2]));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(ObservationJson.write(observations));
    }

    private static <L> List<Observation> observe(Chapter<L> chapter, String scenario, DatabaseKind kind) {
        List<Observation> observations = new ArrayList<>();
        try (Databases databases = new Databases();
                Observer observer = new Observer(databases)) {
            approachesTo(chapter, scenario)
                    .forEach(approach -> observations.add(
                            observer.observe(chapter, approach, kind, 1).observation()));
        }
        return observations;
    }

    /** Traps come last: what ran out of memory may not have given all of it back. */
    private static <L> Stream<Approach<L, ?, ?>> approachesTo(Chapter<L> chapter, String scenario) {
        return chapter.approaches().stream()
                .filter(approach -> approach.scenario().id().equals(scenario))
                .sorted(Comparator.comparing(approach -> LAST.indexOf(approach.role())));
    }
}
