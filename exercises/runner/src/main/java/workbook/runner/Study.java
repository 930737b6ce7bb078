package workbook.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.Request;
import workbook.runner.judge.WorkerProcess;
import workbook.runner.progress.ProgressFile;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;
import workbook.runner.track.Tracks;
import workbook.schema.DatabaseKind;

/** The exercises of this folder, and where the learner stands: what every command about them begins with. */
final class Study {

    /** Exercises of a track to begin with. */
    private static final int FEW = 3;

    private final Console console;
    private final Tracks tracks;
    private final ProgressFile progress;

    /**
     * Reads the exercises.
     *
     * @throws FaultException when this is not the workbook
     * @throws workbook.runner.track.TrackException when a folder of an exercise is not as it has to be
     */
    Study(Console console) {
        Path home = Checkout.folder();
        this.console = console;
        this.tracks = Tracks.read(home);
        this.progress = ProgressFile.of(
                home,
                notice -> console.error(console.say("progress." + notice.kind().id(), notice.detail())));
    }

    Tracks tracks() {
        return tracks;
    }

    ProgressFile progress() {
        return progress;
    }

    /**
     * The exercise that somebody means.
     *
     * @param word an id or a name; null for the one at hand
     * @throws ParameterException when it names none, or several; the message says what there is
     */
    Exercise exercise(String word, CommandSpec command) {
        Standing standing = progress.read();
        if (word == null) {
            return atHand(standing)
                    .orElseThrow(
                            () -> new ParameterException(command.commandLine(), console.say("exercise.none-left")));
        }
        List<Exercise> named = tracks.named(word);
        return named.size() == 1
                ? named.get(0)
                : ofCurrentTrack(named, standing)
                        .orElseThrow(() -> new ParameterException(command.commandLine(), unclear(word, named)));
    }

    private String unclear(String word, List<Exercise> named) {
        if (!named.isEmpty()) {
            return console.say("exercise.several", word, ids(named));
        }
        List<Exercise> track = tracks.of(word);
        return track.isEmpty()
                ? console.say("exercise.unknown", word, String.join(", ", tracks.nearest(word)))
                : console.say("exercise.track", word, ids(track.subList(0, Math.min(FEW, track.size()))));
    }

    private static String ids(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::id).collect(Collectors.joining(", "));
    }

    private static Optional<Exercise> ofCurrentTrack(List<Exercise> named, Standing standing) {
        return named.stream()
                .filter(exercise -> standing.currentExercise()
                        .map(current -> current.startsWith(exercise.library() + "/"))
                        .orElse(false))
                .findFirst();
    }

    /** The shortest word that names an exercise now: its name alone within the current track. */
    String word(Exercise exercise, Standing standing) {
        List<Exercise> named = tracks.named(exercise.name());
        boolean clear = named.size() == 1
                || ofCurrentTrack(named, standing).filter(exercise::equals).isPresent();
        return clear ? exercise.name() : exercise.id();
    }

    /** The exercise that was touched last; when there is none, the first that is not passed. */
    Optional<Exercise> atHand(Standing standing) {
        return standing.currentExercise().flatMap(tracks::byId).or(() -> next(standing));
    }

    /** What comes after an exercise that was passed: in its track first, then in another. */
    Optional<Exercise> after(Exercise passed, Standing standing) {
        List<Exercise> track = tracks.of(passed.library());
        int index = track.indexOf(passed);
        return next(
                Stream.of(track.subList(index + 1, track.size()), track, tracks.exercises())
                        .flatMap(List::stream)
                        .toList(),
                standing);
    }

    /** The first that is not passed. */
    Optional<Exercise> next(Standing standing) {
        return next(tracks.exercises(), standing);
    }

    private static Optional<Exercise> next(List<Exercise> exercises, Standing standing) {
        return exercises.stream()
                .filter(exercise -> !standing.passed(exercise.id()))
                .findFirst();
    }

    Judgement judge(Exercise exercise, String source, WorkerProcess worker) {
        Request request = Request.of(
                exercise, source, DatabaseKind.H2.id(), console.locale().getLanguage());
        return worker.judge(request.within(TimeLimit.seconds(console)));
    }
}
