package workbook.runner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workbook.runner.track.Exercise;

/**
 * Keeps what a reset replaces, numbered, in {@code .workbook/backups/<track>/<exercise>}. No backup is ever removed or
 * overwritten, and the learner's file is replaced as a whole after its text is safe.
 */
public final class Backups {

    private static final Pattern NAME = Pattern.compile("(\\d+)-.*\\.java");

    private final Path home;

    /** Backups of a workbook. */
    public Backups(Path home) {
        this.home = home;
    }

    /** The folder that the workbook was cloned into. */
    public Path home() {
        return home;
    }

    /**
     * Puts the starter in the place of the learner's file.
     *
     * @return where the learner's text is now; empty when the file was the starter already, or was not there
     * @throws IOException when something cannot be written; the file is as it was then
     */
    public Optional<Path> reset(Exercise exercise) throws IOException {
        return replace(exercise, Files.readAllBytes(exercise.starter()));
    }

    /**
     * Brings back what the last reset replaced, and keeps what is there now: doing it twice changes nothing.
     *
     * @return whether there was something to bring back
     * @throws IOException when something cannot be written; the file is as it was then
     */
    public boolean undo(Exercise exercise) throws IOException {
        Optional<Path> last = last(exercise);
        if (last.isPresent()) {
            replace(exercise, Files.readAllBytes(last.get()));
        }
        return last.isPresent();
    }

    private Optional<Path> replace(Exercise exercise, byte[] text) throws IOException {
        boolean there = Files.exists(exercise.file());
        if (there && Arrays.equals(Files.readAllBytes(exercise.file()), text)) {
            return Optional.empty();
        }
        Optional<Path> backup = there && !isKept(exercise) ? Optional.of(keep(exercise)) : Optional.empty();
        Path next = exercise.file().resolveSibling(exercise.fileName() + ".next");
        write(next, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(next, exercise.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return backup;
    }

    /** The starter can always be had again. */
    private static boolean isKept(Exercise exercise) throws IOException {
        return Files.mismatch(exercise.file(), exercise.starter()) < 0;
    }

    private Path keep(Exercise exercise) throws IOException {
        Path folder = Files.createDirectories(folder(exercise));
        int number = last(exercise).map(Backups::number).orElse(0) + 1;
        Path backup = folder.resolve(number + "-" + exercise.fileName());
        write(backup, Files.readAllBytes(exercise.file()), StandardOpenOption.CREATE_NEW);
        return backup;
    }

    private static void write(Path file, byte[] text, StandardOpenOption... options) throws IOException {
        StandardOpenOption[] all = Arrays.copyOf(options, options.length + 1);
        all[options.length] = StandardOpenOption.WRITE;
        Files.write(file, text, all);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Optional<Path> last(Exercise exercise) throws IOException {
        Path folder = folder(exercise);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(name(file)).matches())
                    .max(Comparator.comparingInt(Backups::number));
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(NAME.matcher(name(file)).replaceAll("$1"));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private Path folder(Exercise exercise) {
        return home.resolve(".workbook")
                .resolve("backups")
                .resolve(exercise.library())
                .resolve(exercise.name());
    }
}
