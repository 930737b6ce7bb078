package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WriteProblemTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path FILE = HOME.resolve("src").resolve("OneSelect.java");

    @Test
    void folderThatRefusesIsToldByTheFileThatWasMeant() {
        String next = FILE.resolveSibling("OneSelect.java.next").toString();

        assertThat(line(Locale.ENGLISH, new AccessDeniedException(next)))
                .startsWith("cannot write " + Path.of("src", "OneSelect.java") + " (no permission): ");
        assertThat(line(Locale.KOREAN, new AccessDeniedException(next))).contains("OneSelect.java 파일을 쓸 수 없습니다(권한 없음)");
    }

    @Test
    void whatTheSystemSaysIsKept() {
        assertThat(line(Locale.ENGLISH, new FileSystemException(FILE.toString(), null, "Read-only file system")))
                .contains("OneSelect.java (Read-only file system)");
    }

    @Test
    void anotherFileThatIsInTheWayIsNamed() {
        Path backups = HOME.resolve(".workbook").resolve("backups");

        assertThat(line(Locale.ENGLISH, new AccessDeniedException(backups.toString())))
                .startsWith("cannot write " + Path.of(".workbook", "backups") + " (");
    }

    private static String line(Locale language, IOException cause) {
        return WriteProblem.line(SilentConsole.in(language), HOME, FILE, cause);
    }
}
