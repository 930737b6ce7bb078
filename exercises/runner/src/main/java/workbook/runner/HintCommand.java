package workbook.runner;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;

/** Shows the next hint, or all of them. */
@Command(name = "hint", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class HintCommand implements Callable<Integer> {

    @ParentCommand
    private Workbook workbook;

    @Mixin
    private ExerciseOptions options;

    @Option(names = "--all", descriptionKey = "all-hints")
    private boolean all;

    @Override
    public Integer call() {
        Console console = workbook.console();
        Study study = new Study(console);
        Exercise exercise = options.exercise(study);
        List<String> hints = exercise.text(console.locale()).hints();
        Standing standing = study.progress().read();
        int seenBefore = standing.of(exercise.id()).hints();
        int seen = all ? hints.size() : Math.min(seenBefore + 1, hints.size());
        boolean again = all || seenBefore == hints.size();
        Standing after = study.progress()
                .change(before -> before.withCurrent(exercise.id()).withHints(exercise.id(), seen));
        if (options.json()) {
            Json.print(console, Map.of("exercise", exercise.id(), "hints", hints.subList(0, seen)));
        } else {
            print(exercise, study.word(exercise, after), hints, again ? 0 : seen - 1, seen);
        }
        return 0;
    }

    private void print(Exercise exercise, String word, List<String> hints, int from, int until) {
        Console console = workbook.console();
        for (int i = from; i < until; i++) {
            String heading = console.say("hint.heading", exercise.id(), i + 1, hints.size());
            console.out().println(console.style(heading, Style.bold));
            MarkdownText.lines(hints.get(i), console.width() - 2)
                    .forEach(line -> console.out().println("  " + line));
            console.out().println();
        }
        String next = until < hints.size() ? "next.another-hint" : "next.give-up";
        Wrapping.hanging("  ", console.say(next, word), console.width()).forEach(console.out()::println);
    }
}
