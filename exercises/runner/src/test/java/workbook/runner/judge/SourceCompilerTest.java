package workbook.runner.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the compiler remembers is the class path, and nothing of what was saved before. */
class SourceCompilerTest {

    private final SourceCompiler compiler = new SourceCompiler();

    @AfterEach
    void close() {
        compiler.close();
    }

    private SourceCompiler.Result compile(String source) {
        return compiler.compile(Map.of("learner.Answer", "package learner;\n" + source), Locale.ENGLISH);
    }

    @Test
    void theCompilerOfThisJavaRemembers() {
        assertThat(new CompilerPool().remembers()).isTrue();
    }

    @Test
    void classesOfAnEarlierSaveAreForgotten() {
        assertThat(compile("class Answer { Other other; } class Other {}").classes())
                .containsOnlyKeys("learner.Answer", "learner.Other");

        SourceCompiler.Result result = compile("class Answer { Other other; }");

        assertThat(result.classes()).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).contains("cannot find symbol");
        });
    }

    @Test
    void membersOfAnEarlierSaveAreForgotten() {
        compile("class Answer { static int earlier() { return 1; } }");

        assertThat(compile("class Answer { int later = earlier(); }").problems())
                .hasSize(1);
    }

    @Test
    void aRecordInsideOfAClassMayMove() {
        eachHasARow(
                "class Answer { record Row(long id) {} }",
                "class Answer { int more; record Row(long id) {} }",
                "class Answer { int more; record Row(String name, long id) {} }");
    }

    @Test
    void aTypeInsideOfAClassMayBecomeAnother() {
        eachHasARow(
                "class Answer { static class Row<T> { T value; } Row<String> row; }",
                "class Answer { interface Row { int value(); } Row row = () -> 1; }",
                "class Answer { @Deprecated static class Row { final int value = 1; } int value = new Row().value; }",
                "class Answer { @interface Row { int value(); } @Row(1) int value; }");
    }

    private void eachHasARow(String... saves) {
        for (String save : saves) {
            assertThat(compile(save).classes()).containsOnlyKeys("learner.Answer", "learner.Answer$Row");
        }
    }

    @Test
    void aSaveAfterOneThatDoesNotCompileCompiles() {
        assertThat(compile("class Answer { void half( ").problems()).isNotEmpty();
        assertThat(compile("class Answer extends Missing {}").problems()).isNotEmpty();

        assertThat(compile("class Answer {}").classes()).containsOnlyKeys("learner.Answer");
    }

    @Test
    void aClassThatHidesOneOfJavaHidesItInThatSaveAlone() {
        compile("class String {} class Answer { String mine; }");

        assertThat(compile("class Answer { int length = new String(\"one\").length(); }")
                        .problems())
                .isEmpty();
    }

    @Test
    void aPackageThatIsNotTheLearnersIsNoTrouble() {
        compiler.compile(
                Map.of("java.util.List", "package java.util; public interface List<E> { void mine(); }"),
                Locale.ENGLISH);

        assertThat(compile("class Answer { int size = java.util.List.of(1).size(); }")
                        .problems())
                .isEmpty();
    }
}
