package workbook.runner.site;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Node.js and its package manager, as they are installed on this machine. */
final class Node {

    /** The oldest version that VitePress and the tools of the site run on. */
    static final int OLDEST = 20;

    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\..*", Pattern.DOTALL);

    private final Path folder;

    /** Node, at work in a folder. */
    Node(Path folder) {
        this.folder = folder;
    }

    /** The major version that is installed; empty when there is none. */
    static Optional<Integer> version() {
        try {
            Process process = new ProcessBuilder("node", "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Matcher said = VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return said.matches() ? Optional.of(Integer.valueOf(said.group(1))) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /**
     * Runs {@code npm}, and waits.
     *
     * @param log gets what it prints
     * @return whether it succeeded
     * @throws IOException when it cannot be started
     */
    boolean npm(File log, String... arguments) throws IOException {
        Process process = start(ProcessBuilder.Redirect.appendTo(log), arguments);
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Starts {@code npm}, and does not wait.
     *
     * @throws IOException when it cannot be started
     */
    Process start(ProcessBuilder.Redirect output, String... arguments) throws IOException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> command = new ArrayList<>(List.of(windows ? "npm.cmd" : "npm"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().put("NO_COLOR", "1");
        return builder.start();
    }
}
