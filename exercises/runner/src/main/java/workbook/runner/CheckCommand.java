package workbook.runner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import workbook.runner.AllAnswers.Verdict;

/** Judges every answer, and sums up. What was not begun yet is no fault: the exit code speaks of what was. */
@Command(name = "check", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Workbook workbook;

    @Mixin
    private TrackOptions options;

    @Override
    public Integer call() {
        Console console = workbook.console();
        Study study = new Study(console);
        List<Verdict> verdicts = new ArrayList<>();
        try (Progress progress = new Progress(console)) {
            new AllAnswers(console, study, exercise -> progress.doing(console.say("checking", exercise.id())))
                    .judge(options.libraries(console), ofTrack -> {
                        verdicts.addAll(ofTrack);
                        remember(study, ofTrack);
                        if (!options.json()) {
                            ofTrack.forEach(verdict -> progress.print(line(verdict)));
                        }
                    });
            if (!options.json()) {
                Wrapping.lines(summary(verdicts), console.width()).forEach(line -> progress.print(line + "\n"));
            }
        }
        if (options.json()) {
            Json.print(console, verdicts.stream().map(CheckCommand::json).toList());
        }
        return verdicts.stream().anyMatch(Verdict::failed) ? Workbook.FAULT : 0;
    }

    private static void remember(Study study, List<Verdict> verdicts) {
        study.progress().change(standing -> verdicts.stream()
                .filter(Verdict::passed)
                .reduce(
                        standing,
                        (before, verdict) ->
                                before.withPassed(verdict.exercise().id(), verdict.source(), Instant.now()),
                        (one, other) -> one.merge(other)));
    }

    private String line(Verdict verdict) {
        Console console = workbook.console();
        String mark = console.style(verdict.mark(), verdict.look());
        String id = verdict.exercise().id();
        if (verdict.words().isEmpty()) {
            return mark + " " + id + "\n";
        }
        return mark + " " + id + "\n" + String.join("\n", Wrapping.hanging("    ", verdict.words(), console.width()))
                + "\n";
    }

    private String summary(List<Verdict> verdicts) {
        long passed = verdicts.stream().filter(Verdict::passed).count();
        long begun = verdicts.stream().filter(Verdict::begun).count();
        return workbook.console()
                .say(
                        "check.summary",
                        verdicts.size(),
                        passed,
                        begun - passed,
                        verdicts.size() - begun,
                        verdicts.size() - passed);
    }

    private static Map<String, Object> json(Verdict verdict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("exercise", verdict.exercise().id());
        json.put("reason", verdict.reason());
        json.put("words", verdict.words());
        return json;
    }
}
