package workbook.runner;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import workbook.runner.track.Tracks;

/** Which tracks a command is about. */
final class TrackOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--track", split = ",", paramLabel = "L", descriptionKey = "track")
    private List<String> libraries = Tracks.LIBRARIES;

    @Option(names = "--json", descriptionKey = "json-exercise")
    private boolean json;

    /** @throws ParameterException when a word is no track; the message says what there is */
    List<String> libraries(Console console) {
        libraries.stream()
                .filter(library -> !Tracks.LIBRARIES.contains(library))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new ParameterException(
                            command.commandLine(),
                            console.say("unknown.library", unknown, String.join(", ", Tracks.LIBRARIES)));
                });
        return libraries;
    }

    boolean json() {
        return json;
    }
}
