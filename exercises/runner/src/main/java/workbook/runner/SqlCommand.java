package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.Judgement.Sent;
import workbook.runner.judge.WorkerProcess;
import workbook.runner.track.Exercise;

/** Shows every statement that the learner's code sends, with the line that sent it. */
@Command(name = "sql", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {

    @ParentCommand
    private Workbook workbook;

    @Mixin
    private ExerciseOptions options;

    @Override
    public Integer call() {
        Console console = workbook.console();
        Study study = new Study(console);
        Exercise exercise = options.exercise(study);
        String source = LearnersFile.read(console, exercise);
        WorkerProcess worker = workbook.worker();
        try (Progress progress = new Progress(console)) {
            progress.doing(console.say("checking", exercise.id()));
            Judgement judgement = study.judge(exercise, source, worker);
            if (options.json()) {
                Json.print(console, judgement.runs());
            } else {
                List<String> lines = judgement.runs().isEmpty()
                        ? new JudgementReport(console, console.width()).lines(exercise, source, judgement)
                        : statements(exercise, judgement.runs());
                progress.print(String.join("\n", lines) + "\n");
            }
            return judgement.runs().isEmpty() ? Workbook.FAULT : 0;
        }
    }

    private List<String> statements(Exercise exercise, List<Sent> runs) {
        Console console = workbook.console();
        List<String> lines = new ArrayList<>();
        for (Sent sent : runs) {
            String size = SentLines.size(console, sent);
            String heading = size.isEmpty()
                    ? console.say("judged.sent", exercise.fileName())
                    : console.say("judged.sent-for", exercise.fileName(), size);
            Wrapping.lines(heading, console.width()).forEach(line -> lines.add(console.style(line, Style.bold)));
            lines.addAll(new SentLines(console, console.width(), true, true).lines(sent, "  "));
        }
        return lines;
    }
}
