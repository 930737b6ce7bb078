package workbook.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    @TempDir
    private Path parent;

    @Test
    void aFolderIsThereUntilItIsClosed() throws IOException {
        TemporaryFolder folder = new TemporaryFolder(parent);
        Files.writeString(Files.createDirectories(folder.path().resolve("a/b")).resolve("c.db"), "rows");

        folder.close();

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void twoFoldersOfOneProcessAreTwo() {
        try (TemporaryFolder one = new TemporaryFolder(parent);
                TemporaryFolder other = new TemporaryFolder(parent)) {
            assertThat(one.path()).isDirectory().isNotEqualTo(other.path());
            assertThat(other.path()).isDirectory();
        }
    }

    @Test
    void closingTheDatabasesClosesTheirFolder() throws Exception {
        Path file;
        try (Databases databases = new Databases()) {
            Database open = databases.clean(DatabaseKind.SQLITE);
            try (Connection connection = open.dataSource().getConnection()) {
                file = Path.of(connection.getMetaData().getURL().substring("jdbc:sqlite:".length()));
            }
            assertThat(file).isRegularFile();
        }

        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void whatADeadProcessLeftIsRemoved() throws Exception {
        Path leftOver = Files.createDirectory(parent.resolve("orm-workbook-" + pidOfADeadProcess() + "-123"));
        Files.writeString(leftOver.resolve("copy-1.db"), "rows");

        new TemporaryFolder(parent).close();

        assertThat(leftOver).doesNotExist();
    }

    @Test
    void whatALivingProcessUsesIsKept() throws IOException {
        long living = ProcessHandle.current().pid();
        Path inUse = Files.createDirectory(parent.resolve("orm-workbook-" + living + "-123"));

        new TemporaryFolder(parent).close();

        assertThat(inUse).isDirectory();
    }

    @Test
    void whatIsNotOursIsKept() throws Exception {
        long dead = pidOfADeadProcess();
        Files.createDirectory(parent.resolve("orm-workbook-mine"));
        Files.createDirectory(parent.resolve("orm-workbook-99999999999999999999-1"));
        Files.createDirectory(parent.resolve("other-" + dead + "-1"));

        new TemporaryFolder(parent).close();

        assertThat(Files.list(parent)).hasSize(3);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInOneLine() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "not a folder");

        assertThatThrownBy(() -> new TemporaryFolder(file))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageStartingWith("cannot write to the temporary folder " + file)
                .hasMessageContaining("WORKBOOK_JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aPostgresqlThatCannotStartIsSaidInOneLine() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "not a folder");

        assertThatThrownBy(() -> EmbeddedPostgresql.start(file, Map.of()))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageStartingWith("PostgreSQL could not start on this machine (")
                .hasMessageContaining("--db h2,sqlite")
                .hasMessageNotContaining("\n");
    }

    private static long pidOfADeadProcess() throws Exception {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process process =
                new ProcessBuilder(java, "-version").redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        process.waitFor();
        return process.pid();
    }
}
