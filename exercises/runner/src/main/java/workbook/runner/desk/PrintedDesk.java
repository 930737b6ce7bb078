package workbook.runner.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.Console;
import workbook.runner.MarkdownText;
import workbook.runner.ProgressBars;
import workbook.runner.Wrapping;
import workbook.runner.progress.Notice;
import workbook.runner.progress.ProgressFile;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;
import workbook.runner.track.ExerciseText;
import workbook.runner.track.Tracks;

/** The desk where there is no terminal: progress, the exercise at hand and what to do, once. */
public final class PrintedDesk {

    private PrintedDesk() {}

    /**
     * Prints it.
     *
     * @param home the folder that the workbook was cloned into
     */
    public static void print(Path home, Console console) {
        Tracks tracks = Tracks.read(home);
        List<Notice> notices = new ArrayList<>();
        Standing standing = ProgressFile.of(home, notices::add).read();
        Exercise exercise = Desk.atHand(tracks, standing);
        ExerciseText text = exercise.text(console.locale());
        int width = console.width();
        PrintWriter out = console.out();
        notices.forEach(
                notice -> console.error(console.say("progress." + notice.kind().id(), notice.detail())));
        new ProgressBars(console, width).lines(tracks, standing).forEach(out::println);
        out.println();
        Wrapping.lines(exercise.id() + "  " + text.title(), width)
                .forEach(line -> out.println(console.style(line, Style.bold)));
        out.println(home.relativize(exercise.file()));
        out.println();
        MarkdownText.lines(text.task(), width).forEach(out::println);
        out.println();
        Wrapping.lines(console.say("desk.commands", exercise.id()), width).forEach(out::println);
    }
}
