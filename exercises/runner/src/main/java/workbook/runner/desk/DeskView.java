package workbook.runner.desk;

import static workbook.runner.desk.Action.DIFF;
import static workbook.runner.desk.Action.HELP;
import static workbook.runner.desk.Action.HINT;
import static workbook.runner.desk.Action.LANGUAGE;
import static workbook.runner.desk.Action.LIST;
import static workbook.runner.desk.Action.NEXT;
import static workbook.runner.desk.Action.PREVIOUS;
import static workbook.runner.desk.Action.QUIT;
import static workbook.runner.desk.Action.RESET;
import static workbook.runner.desk.Action.SOLUTION;
import static workbook.runner.desk.Action.SQL;
import static workbook.runner.desk.Action.TASK;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.Console;
import workbook.runner.JudgementReport;
import workbook.runner.ProgressBars;
import workbook.runner.TaskReport;
import workbook.runner.TextTable;
import workbook.runner.Wrapping;
import workbook.runner.track.Exercise;
import workbook.runner.track.Tracks;

/**
 * What is seen of a desk in a window: the exercise and how it stands above, a page that can be scrolled, progress and
 * keys below. In a low window the page comes before progress, and that before the keys.
 */
final class DeskView {

    /** Lines that the page has at least before there is progress below it. */
    private static final int LEAST = 6;

    /** Lines of a window that has room for the progress of every track. */
    private static final int HIGH = 30;

    /** Lines of a verdict above a page that is about something else. */
    private static final int BRIEF = 2;

    /** Lines of a window that is too low for every key to be named. */
    private static final int LOW = 18;

    private final Desk desk;
    private final Tracks tracks;
    private final Path home;
    private final Console console;
    private final int width;
    private final int height;

    DeskView(Desk desk, Tracks tracks, Path home, Console console, int width, int height) {
        this.desk = desk;
        this.tracks = tracks;
        this.home = home;
        this.console = console;
        this.width = width;
        this.height = height;
    }

    /** As many lines as the window has, none of them wider. */
    List<String> lines() {
        List<String> head = head();
        List<String> foot = foot(height - head.size());
        int room = Math.max(1, height - head.size() - foot.size());
        List<String> lines = new ArrayList<>(head);
        lines.addAll(page(room));
        lines.addAll(foot);
        return lines.subList(0, Math.min(height, lines.size()));
    }

    private List<String> head() {
        Exercise exercise = desk.exercise();
        List<Exercise> track = tracks.of(exercise.library());
        String place = console.say("desk.place", track.indexOf(exercise) + 1, track.size())
                + " "
                + TaskReport.difficulty(exercise);
        List<String> lines = new ArrayList<>();
        lines.addAll(
                styled(exercise.id() + "  " + exercise.text(console.locale()).title() + "  " + place, Style.bold));
        lines.addAll(styled(home.relativize(exercise.file()).toString(), Style.faint));
        lines.addAll(status());
        lines.add(rule());
        return lines;
    }

    private List<String> status() {
        if (desk.checking()) {
            return List.of(console.say("desk.checking"));
        }
        return desk.verdict().map(this::status).orElseGet(List::of);
    }

    /** Where the page is about something else, what is wrong is said here. */
    private List<String> status(Verdict verdict) {
        if (verdict.passed()) {
            long millis = Math.round(verdict.judgement().nanos() / 1e6);
            return styled(console.say("desk.passed", millis), Style.fg_green, Style.bold);
        }
        String problem =
                verdict.judged() ? new JudgementReport(console, width).summary(verdict.judgement()) : verdict.refusal();
        String said = console.say("desk.not-yet", desk.page() == Page.VERDICT ? "" : problem);
        return Wrapping.atMost(BRIEF, said.strip(), width).stream()
                .map(line -> console.style(line, Style.fg_red))
                .toList();
    }

    private List<String> bars(List<String> libraries) {
        return new ProgressBars(console, width).compact(libraries, tracks, desk.standing());
    }

    private List<String> page(int room) {
        if (desk.page() == Page.LIST) {
            return new ListPage(desk.list(), desk.standing(), console, width, room).lines();
        }
        List<String> all = DeskPage.of(desk, console, width);
        int above = desk.scroll(all.size() - room);
        List<String> seen = new ArrayList<>(all.subList(above, Math.min(all.size(), above + room)));
        if (above + room < all.size()) {
            seen.set(room - 1, console.style(console.say("desk.more", all.size() - above - room + 1), Style.faint));
        }
        while (seen.size() < room) {
            seen.add("");
        }
        return seen;
    }

    private List<String> foot(int room) {
        List<String> remark = desk.remark()
                .map(said -> styled("! " + said.in(console), Style.bold))
                .orElse(List.of());
        List<String> keys = desk.page() == Page.LIST ? styled(console.say("desk.list.keys"), Style.faint) : keys();
        List<String> foot = new ArrayList<>(remark);
        int left = room - remark.size() - keys.size() - 1 - LEAST;
        List<String> bars = bars(Tracks.LIBRARIES);
        List<String> ownBar = bars(List.of(desk.exercise().library()));
        foot.add(rule());
        foot.addAll(height >= HIGH && bars.size() <= left ? bars : ownBar.size() <= left ? ownBar : List.of());
        foot.addAll(keys);
        return foot;
    }

    private List<String> keys() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int column = 0;
        for (Action action : actions()) {
            String does = console.say("desk.key." + action.id());
            int wide = TextTable.width(action.key() + " " + does);
            if (column + wide > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                column = 0;
            }
            line.append(console.style(action.key(), Style.bold))
                    .append(' ')
                    .append(does)
                    .append("  ");
            column += wide + 2;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The next step first, once an answer passed; few in a low window. */
    private List<Action> actions() {
        boolean passed = desk.standing().passed(desk.exercise().id());
        if (height < LOW) {
            return passed ? List.of(NEXT, HELP, QUIT) : List.of(HINT, HELP, QUIT);
        }
        return passed
                ? List.of(NEXT, SQL, DIFF, SOLUTION, TASK, LIST, PREVIOUS, RESET, LANGUAGE, HELP, QUIT)
                : List.of(HINT, TASK, SQL, DIFF, LIST, NEXT, PREVIOUS, RESET, LANGUAGE, HELP, QUIT);
    }

    private List<String> styled(String text, IStyle... styles) {
        return Wrapping.lines(text, width).stream()
                .map(line -> console.style(line, styles))
                .toList();
    }

    private String rule() {
        return console.style("─".repeat(width), Style.faint);
    }
}
