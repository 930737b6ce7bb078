package workbook.runner;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Why something was not written, in words that name the file as its owner knows it. */
public final class WriteProblem {

    private WriteProblem() {}

    /**
     * The one line to say.
     *
     * @param home the folder that the workbook was cloned into
     * @param file that was to be written
     */
    static String line(Console console, Path home, Path file, IOException cause) {
        return console.say("cannot-write", file(home, file, cause), reason(console, cause));
    }

    /** The file that was to be written, or the other one that came before it and failed: a backup. */
    public static Path file(Path home, Path file, IOException cause) {
        Path failed = file.toAbsolutePath();
        if (cause instanceof FileSystemException problem && problem.getFile() != null) {
            Path other = Path.of(problem.getFile()).toAbsolutePath();
            failed = failed.getParent().equals(other.getParent()) ? failed : other;
        }
        Path folder = home.toAbsolutePath();
        return failed.startsWith(folder) ? folder.relativize(failed) : failed;
    }

    /** What the system says, without the file's name, which is said already. */
    public static String reason(Console console, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return console.say("no-permission");
        }
        return cause instanceof FileSystemException problem && problem.getReason() != null
                ? problem.getReason()
                : cause.getClass().getSimpleName();
    }
}
