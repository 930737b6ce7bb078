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
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles in memory, against the class path of this process. What it read of the class path it keeps. */
final class SourceCompiler implements AutoCloseable {

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-parameters", "-g", "-nowarn", "-implicit:none", "--release", "17");

    /** Classes by name, or what is wrong. */
    record Result(Map<String, byte[]> classes, List<Judgement.Problem> problems) {}

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /** Compiles sources, by the names of their classes. */
    Result compile(Map<String, String> sources, Locale language) {
        DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        List<Source> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        boolean done = compiler.getTask(null, new InMemory(files, classes), heard, OPTIONS, null, units)
                .call();
        if (!done) {
            return new Result(
                    Map.of(),
                    heard.getDiagnostics().stream()
                            .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                            .map(problem -> new Judgement.Problem(
                                    problem.getLineNumber(), problem.getColumnNumber(), problem.getMessage(language)))
                            .toList());
        }
        Map<String, byte[]> bytes = new HashMap<>();
        classes.forEach((name, written) -> bytes.put(name, written.toByteArray()));
        return new Result(bytes, List.of());
    }

    @Override
    public void close() {
        try {
            files.close();
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

    private static final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes;

        InMemory(StandardJavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream written = new ByteArrayOutputStream();
                    classes.put(className, written);
                    return written;
                }
            };
        }

        /** It stays open from one compilation to the next. */
        @Override
        public void close() {}
    }
}
