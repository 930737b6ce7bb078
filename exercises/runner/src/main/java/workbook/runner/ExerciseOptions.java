package workbook.runner;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbook.runner.track.Exercise;

/** Which exercise a command is about, and who reads what it prints. */
final class ExerciseOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "exercise")
    private String id;

    @Option(names = "--json", descriptionKey = "json-exercise")
    private boolean json;

    /** @throws ParameterException when there is no such exercise */
    Exercise exercise(Study study) {
        return study.exercise(id, command);
    }

    boolean json() {
        return json;
    }
}
