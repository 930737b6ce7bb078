package workbook.runner;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import workbook.sidebyside.Selection;

/** Which scenarios and libraries a command is about. */
final class SelectionOptions {

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", descriptionKey = "scenario")
    private String scenario;

    @Option(names = "--library", split = ",", paramLabel = "L", descriptionKey = "library")
    private List<String> libraries = List.of();

    /**
     * What was chosen.
     *
     * @throws ParameterException when a word names nothing; the message lists what there is
     */
    Selection selection(List<String> databases, List<Integer> sizes) {
        try {
            return new Selection(
                    Selection.scenarios(scenario),
                    Selection.chapters(libraries),
                    Selection.databases(databases),
                    Selection.sizes(sizes));
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(command.commandLine(), unknown.getMessage(), unknown);
        }
    }

    /** Whether everything was chosen. */
    boolean isEverything() {
        return scenario == null && libraries.isEmpty();
    }
}
