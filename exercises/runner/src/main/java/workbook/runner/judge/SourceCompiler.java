package workbook.runner.judge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles in memory, against the class path of this process. What it read of the class path it keeps. */
final class SourceCompiler implements AutoCloseable {

    private static final int RELEASE = 17;
    private static final List<String> OPTIONS = options();

    /** Of such a type inside of another, the pool's compilers remember too much: Java 17's ends in an error. */
    private static final Pattern REMEMBERED = Pattern.compile("\\b(record|enum|sealed|permits)\\b");

    /** Classes by name, or what is wrong. */
    record Result(Map<String, byte[]> classes, List<Judgement.Problem> problems) {}

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final CompilerPool pool = new CompilerPool();
    private final InMemory files =
            new InMemory(compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));

    private static List<String> options() {
        List<String> options = new ArrayList<>(List.of("-proc:none", "-parameters", "-g", "-nowarn", "-implicit:none"));
        if (Runtime.version().feature() != RELEASE) {
            // As Maven does. On that Java itself it says nothing new, and costs a fifth of the time.
            options.addAll(List.of("--release", String.valueOf(RELEASE)));
        }
        return options;
    }

    /** Compiles sources, by the names of their classes. */
    Result compile(Map<String, String> sources, Locale language) {
        List<Source> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        // What a compiler that remembers refuses is judged by one that does not: learners read its words alone.
        return remembering(units).orElseGet(() -> {
            DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
            return call(compiler.getTask(null, files, heard, OPTIONS, null, units), () -> problems(heard, language));
        });
    }

    private Optional<Result> remembering(List<Source> units) {
        if (!pool.remembers()
                || units.stream().anyMatch(unit -> REMEMBERED.matcher(unit.text).find())) {
            return Optional.empty();
        }
        try {
            return Optional.of(pool.withTask(files, problem -> {}, OPTIONS, units, task -> call(task, List::of)))
                    .filter(result -> !result.classes().isEmpty());
        } catch (IllegalStateException broken) {
            files.takeClasses();
            return Optional.empty();
        }
    }

    private Result call(CompilationTask task, Supplier<List<Judgement.Problem>> problems) {
        boolean done = task.call();
        Map<String, byte[]> classes = files.takeClasses();
        return done ? new Result(classes, List.of()) : new Result(Map.of(), problems.get());
    }

    private static List<Judgement.Problem> problems(DiagnosticCollector<JavaFileObject> heard, Locale language) {
        return heard.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> new Judgement.Problem(
                        problem.getLineNumber(), problem.getColumnNumber(), problem.getMessage(language)))
                .toList();
    }

    @Override
    public void close() {
        try {
            files.closeForGood();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Written classes stay in memory. One for all compilations: the compiler that remembers keeps it. */
    private static final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

        InMemory(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    written.put(className, bytes);
                    return bytes;
                }
            };
        }

        Map<String, byte[]> takeClasses() {
            Map<String, byte[]> classes = new HashMap<>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            written.clear();
            return classes;
        }

        /** It stays open from one compilation to the next. */
        @Override
        public void close() {}

        void closeForGood() throws IOException {
            super.close();
        }
    }
}
