package workbook.runner;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import workbook.schema.Sample;
import workbook.sidebyside.Selection;
import workbook.sidebyside.UnknownWordException;

/** Which scenarios and libraries a command is about. */
final class SelectionOptions {

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec command;

    @Parameters(arity = "0..*", paramLabel = "SCENARIO", descriptionKey = "scenario")
    private List<String> scenarios = List.of();

    @Option(names = "--library", split = ",", paramLabel = "L", descriptionKey = "library")
    private List<String> libraries = List.of();

    /**
     * What was chosen.
     *
     * @throws ParameterException when a word names nothing, or a size is out of range; the message says what there is
     */
    Selection selection(Console console, List<String> databases, List<Integer> sizes) {
        try {
            return new Selection(
                    Selection.scenarios(scenarios),
                    Selection.chapters(libraries),
                    Selection.databases(databases),
                    sizes.stream()
                            .map(size -> inRange(console, size))
                            .distinct()
                            .sorted()
                            .toList());
        } catch (UnknownWordException unknown) {
            String known = String.join(", ", unknown.known());
            throw refused(console.say("unknown." + unknown.kind(), unknown.word(), known));
        }
    }

    /** Whether scenarios were named, rather than all meant. */
    boolean named() {
        return !scenarios.isEmpty();
    }

    private Integer inRange(Console console, Integer size) {
        if (size < 0 || size > Sample.LARGEST) {
            throw refused(console.say("size-out-of-range", size.toString(), String.valueOf(Sample.LARGEST)));
        }
        return size;
    }

    private ParameterException refused(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
