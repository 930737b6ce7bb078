package workbook.runner.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressFileTest {

    private static final String ID = "hibernate/one-select";
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path home;

    private final List<Notice> notices = new ArrayList<>();

    @Test
    void whatWasDoneIsThereNextTime() {
        file().change(standing -> standing.withPassed(ID, "class A {}", NOON)
                .withHints(ID, 2)
                .withCurrent(ID)
                .withLanguage("ko"));

        Standing standing = file().read();

        assertThat(standing.passed(ID)).isTrue();
        assertThat(standing.of(ID).passedAt()).isEqualTo(NOON);
        assertThat(standing.of(ID).hints()).isEqualTo(2);
        assertThat(standing.currentExercise()).contains(ID);
        assertThat(standing.chosenLanguage()).contains("ko");
        assertThat(notices).isEmpty();
    }

    @Test
    void anotherTextThanTheOneThatPassedIsNoticedAndEndsOfLinesAreNot() {
        Mark mark = Standing.BEGINNING.withPassed(ID, "a\nb\n", NOON).of(ID);

        assertThat(mark.changedSince("a\r\nb\r\n")).isFalse();
        assertThat(mark.changedSince("a\nb\n ")).isTrue();
        assertThat(Mark.NOTHING_YET.changedSince("a")).isFalse();
    }

    @Test
    void nothingYetIsTheBeginningAndWritesNothing() {
        assertThat(file().read()).isEqualTo(Standing.BEGINNING);
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "\u0000\u0000\u0000\u0000",
                "{\"version\": 1",
                "{\"version\": 1}",
                "{\"version\": 1, \"exercises\": {}} {}",
                "{\"version\": 1, \"exercises\": {\"a\": null}}",
                "{\"version\": 1, \"exercises\": {\"a\": {\"passedAt\": \"yesterday\", \"passedHash\": \"0\", \"hints\": 0}}}",
                "{\"version\": 1, \"exercises\": {\"a\": {\"passedHash\": \"0\", \"hints\": 0}}}",
                "{\"version\": 1, \"exercises\": {\"a\": {\"hints\": -1}}}",
                "{\"version\": 1, \"language\": \"fr\", \"exercises\": {}}"
            })
    void damagedFileIsKeptAsideAndReportedOnce(String damaged) throws IOException {
        write(damaged);

        ProgressFile file = file();

        assertThat(file.read()).isEqualTo(Standing.BEGINNING);
        assertThat(file.read()).isEqualTo(Standing.BEGINNING);
        assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.DAMAGED);
        assertThat(Path.of(notices.get(0).detail())).isEqualTo(Path.of(".workbook", "progress.damaged-1.json"));
        assertThat(workbook("progress.damaged-1.json")).hasContent(damaged);
    }

    @Test
    void textThatIsNotUtf8IsDamagedToo() throws IOException {
        write("");
        Files.write(workbook("progress.json"), new byte[] {'{', (byte) 0xff, '}'});

        file().change(standing -> standing.withCurrent(ID));

        assertThat(workbook("progress.damaged-1.json")).hasBinaryContent(new byte[] {'{', (byte) 0xff, '}'});
        assertThat(file().read().currentExercise()).contains(ID);
    }

    @Test
    void fileOfANewerWorkbookIsKeptAsideBesideEarlierOnes() throws IOException {
        write("broken");
        file().read();
        String newer = "{\"version\": 2, \"all\": \"different\"}";
        write(newer);

        file().change(standing -> standing.withCurrent(ID));

        assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.DAMAGED, Notice.Kind.NEWER);
        assertThat(workbook("progress.damaged-1.json")).hasContent("broken");
        assertThat(workbook("progress.damaged-2.json")).hasContent(newer);
    }

    /** Every state of the folder between two steps of a change: the next file not begun, half-written, whole, moved. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, Integer.MAX_VALUE})
    void whoeverIsKilledLeavesTheFileBeforeOrTheOneAfter(int written) throws IOException {
        file().change(standing -> standing.withPassed(ID, "before", NOON));
        String next = StandingJson.write(Standing.BEGINNING.withPassed("jooq/after", "after", NOON));
        Files.writeString(workbook("progress.json.next"), next.substring(0, Math.min(written, next.length())));

        assertThat(file().read().exercises()).containsOnlyKeys(ID);
        file().change(standing -> standing.withHints(ID, 1));

        assertThat(file().read().exercises()).containsOnlyKeys(ID);
        assertThat(workbook("progress.json.next")).doesNotExist();
        assertThat(notices).isEmpty();
    }

    @Test
    void processThatIsKilledLosesNothingThatItHadSaved() throws Exception {
        for (int lines : List.of(1, 7, 30)) {
            Process writer = writer("victim" + lines, 100_000);
            int saved = 0;
            try (BufferedReader heard =
                    new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
                while (saved < lines && heard.readLine() != null) {
                    saved++;
                }
                writer.destroyForcibly().waitFor();
            }
            String prefix = "victim" + lines + "/";
            assertThat(file().read().exercises().keySet().stream().filter(id -> id.startsWith(prefix)))
                    .hasSizeGreaterThanOrEqualTo(lines);
        }
        assertThat(notices).isEmpty();
    }

    @Test
    void twoRunnersInOneFolderLoseNothing() throws Exception {
        Process one = writer("one", 60);
        Process other = writer("other", 60);
        Stream<Thread> here = Stream.of("a", "b").map(name -> new Thread(() -> save(file(), name, 60, id -> {})));
        List<Thread> threads = here.toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        one.getInputStream().readAllBytes();
        other.getInputStream().readAllBytes();

        assertThat(one.waitFor() + other.waitFor()).isZero();
        assertThat(file().read().exercises()).hasSize(240);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs a folder that not even root can write to")
    void readOnlyFolderIsSaidOnceAndProgressGoesOnInMemory() {
        ProgressFile file = ProgressFile.of(Path.of("/proc/self"), notices::add);

        file.change(standing -> standing.withPassed(ID, "text", NOON));
        file.change(standing -> standing.withHints(ID, 3));

        assertThat(file.read().passed(ID)).isTrue();
        assertThat(file.read().of(ID).hints()).isEqualTo(3);
        assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.NOT_SAVED);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs /dev/full")
    void fullDiskLosesNeitherTheFileNorWhatWasDoneMeanwhile() throws IOException {
        file().change(standing -> standing.withPassed(ID, "text", NOON));
        Files.createSymbolicLink(workbook("progress.json.next"), Path.of("/dev/full"));
        ProgressFile file = file();

        file.change(standing -> standing.withHints(ID, 1));
        file.change(standing -> standing.withPassed("jooq/one-select", "text", NOON));

        assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.NOT_SAVED);
        assertThat(notices.get(0).detail()).contains("No space left");
        assertThat(file.read().exercises()).containsOnlyKeys(ID, "jooq/one-select");
        assertThat(file().read().of(ID).hints()).isZero();

        Files.delete(workbook("progress.json.next"));
        file.change(standing -> standing.withCurrent(ID));

        assertThat(file().read().exercises()).containsOnlyKeys(ID, "jooq/one-select");
        assertThat(file().read().of(ID).hints()).isEqualTo(1);
    }

    @Test
    void folderThatIsAFileIsSaidAndNotReplaced() throws IOException {
        Files.writeString(home.resolve(".workbook"), "somebody's");

        Standing standing = file().change(before -> before.withCurrent(ID));

        assertThat(standing.currentExercise()).contains(ID);
        assertThat(notices).isNotEmpty();
        assertThat(home.resolve(".workbook")).hasContent("somebody's");
    }

    @Test
    void mergingLosesNothingInWhicheverOrder() throws Exception {
        Standing one = Standing.BEGINNING.withPassed("a", "old", NOON).withHints("b", 3);
        Standing other =
                Standing.BEGINNING.withPassed("a", "new", NOON.plusSeconds(1)).withPassed("b", "text", NOON);

        assertThat(one.merge(other).exercises()).isEqualTo(other.merge(one).exercises());
        assertThat(one.merge(other).of("a").changedSince("new")).isFalse();
        assertThat(one.merge(other).of("b").hints()).isEqualTo(3);
        assertThat(one.merge(other).passed("b")).isTrue();
        assertThat(StandingJson.read(StandingJson.write(one))).isEqualTo(one);
    }

    @Test
    void jsonOfANewerFormIsToldFromADamagedOne() {
        assertThatThrownBy(() -> StandingJson.read("{\"version\": 7}"))
                .isInstanceOfSatisfying(StandingJson.UnreadableException.class, problem -> assertThat(problem.newer())
                        .isTrue());
    }

    /** A process that saves one exercise after the other, and says so each time. */
    public static void main(String[] arguments) {
        ProgressFile file = ProgressFile.of(Path.of(arguments[0]), notice -> System.exit(1));
        save(file, arguments[1], Integer.parseInt(arguments[2]), System.out::println);
    }

    private static void save(ProgressFile file, String prefix, int times, Consumer<String> saved) {
        for (int i = 0; i < times; i++) {
            String id = prefix + "/" + i;
            file.change(standing -> standing.withPassed(id, id, NOON));
            saved.accept(id);
        }
    }

    private Process writer(String prefix, int times) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgressFileTest.class.getName(),
                        home.toString(),
                        prefix,
                        String.valueOf(times))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProgressFile file() {
        return ProgressFile.of(home, notices::add);
    }

    private Path workbook(String name) {
        return home.resolve(".workbook").resolve(name);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(home.resolve(".workbook"));
        Files.writeString(workbook("progress.json"), text);
    }
}
