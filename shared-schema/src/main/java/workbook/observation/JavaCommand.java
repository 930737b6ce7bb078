package workbook.observation;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command of a process beside this one: of the same Java and the same classes, quick to start, with its files where
 * those of this process are, and with nothing of Java's own on its output, where somebody waits for an answer.
 */
public final class JavaCommand {

    private JavaCommand() {}

    /** The command that runs a class. */
    public static List<String> of(Class<?> main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-Xlog:all=off"));
        command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument ->
                        argument.startsWith("-XX:SharedArchiveFile=") || argument.startsWith("--enable-native-access"))
                .forEach(command::add);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }
}
