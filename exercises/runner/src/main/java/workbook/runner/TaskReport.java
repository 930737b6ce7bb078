package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.track.Exercise;
import workbook.runner.track.Facts;
import workbook.scenario.Listings;
import workbook.scenario.Scenario;
import workbook.sidebyside.Catalog;

/** What is asked of the learner. */
public final class TaskReport {

    private static final int HARDEST = 3;

    private final Console console;
    private final int width;

    /** Prepares reports of lines that take at most so many columns. */
    public TaskReport(Console console, int width) {
        this.console = console;
        this.width = width;
    }

    /** The title, the task, the solution that is to be ported, and the file to edit. */
    public List<String> lines(Exercise exercise) {
        List<String> lines = new ArrayList<>();
        String title = exercise.text(console.locale()).title();
        Wrapping.hanging("", title, width).forEach(line -> lines.add(console.style(line, Style.bold)));
        Wrapping.lines(exercise.id() + "  " + difficulty(exercise), width)
                .forEach(line -> lines.add(console.style(line, Style.faint)));
        lines.add("");
        lines.addAll(MarkdownText.lines(exercise.text(console.locale()).task(), width));
        lines.addAll(listing(exercise));
        lines.add("");
        lines.addAll(Wrapping.lines(console.say("task.edit", LearnersFile.relative(exercise)), width));
        return lines;
    }

    /** The solution in another library, of an exercise that ports it; nothing for others. */
    public List<String> listing(Exercise exercise) {
        Facts.Source from = exercise.facts().from();
        if (from == null) {
            return List.of();
        }
        Listings listings = Listings.of(Checkout.folder().resolve("chapters"), from.library(), scenario(exercise));
        List<String> lines = new ArrayList<>(List.of(""));
        String file = Checkout.folder().relativize(listings.file()).toString();
        lines.addAll(Wrapping.hanging("  ", console.say("task.from", from.library(), from.approach(), file), width));
        String code = String.join("\n", listings.region(from.approach())).stripIndent();
        Wrapping.lines(code, width - 4).forEach(line -> lines.add(("    " + line).stripTrailing()));
        return lines;
    }

    private static Scenario<?, ?> scenario(Exercise exercise) {
        return Catalog.scenarios().stream()
                .filter(scenario -> scenario.id().equals(exercise.facts().scenario()))
                .findFirst()
                .orElseThrow();
    }

    /** "●●○". */
    public static String difficulty(Exercise exercise) {
        int difficulty = exercise.facts().difficulty();
        return "●".repeat(difficulty) + "○".repeat(HARDEST - difficulty);
    }
}
