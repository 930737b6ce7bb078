package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell launcher, in a folder where nothing was ever built, with a Java of the test's own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script: Windows has workbook.cmd")
class LauncherTest {

    @TempDir
    private Path checkout;

    private Path java;

    @BeforeEach
    void copyLauncher() throws IOException {
        Path launcher = Path.of("..", "..", "workbook");
        Files.copy(launcher, checkout.resolve("workbook"));
        java = Files.createDirectories(checkout.resolve("jdk/bin")).resolve("java");
    }

    @Test
    void olderJavaIsNamedWithWhatIsNeeded() throws Exception {
        javaSays("openjdk version \"11.0.2\" 2019-01-15");

        CommandRun run = launch();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("found Java 11 at " + java).contains("needs a JDK 17 or later");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void javaEightIsUnderstoodToo() throws Exception {
        javaSays("java version \"1.8.0_202\"");

        assertThat(launch().err()).contains("found Java 8 at");
    }

    @Test
    void javaHomeWithoutJavaIsNamed() throws Exception {
        CommandRun run = launch();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("JAVA_HOME is " + checkout.resolve("jdk"))
                .contains("JDK 17");
    }

    private void javaSays(String version) throws IOException {
        Files.writeString(java, "#!/bin/sh\necho '" + version + "' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private CommandRun launch() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", checkout.resolve("workbook").toString(), "compare");
        builder.environment().put("JAVA_HOME", checkout.resolve("jdk").toString());
        Process process = builder.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new CommandRun(process.exitValue(), out, err);
    }
}
