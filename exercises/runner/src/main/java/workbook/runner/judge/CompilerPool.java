package workbook.runner.judge;

import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * The JDK's compiler forgets after each compilation what it has read of the class path; of jOOQ that is much. JShell has the
 * same trouble, and for it the JDK has this pool of compilers that remember. It is not public, hence the reflection: where a
 * Java hides it, there is none, and only time is lost.
 */
final class CompilerPool {

    /** What a process is started with so that the pool is there. */
    static final String EXPORT = "--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED";

    private static final String POOL = "com.sun.tools.javac.api.JavacTaskPool";

    private Object pool;
    private Method withTask;

    CompilerPool() {
        try {
            Class<?> type = Class.forName(POOL);
            withTask = Stream.of(type.getMethods())
                    .filter(method -> method.getName().equals("getTask"))
                    .findFirst()
                    .orElseThrow();
            pool = type.getConstructor(int.class).newInstance(1);
        } catch (ReflectiveOperationException | RuntimeException hidden) {
            pool = null;
        }
    }

    boolean remembers() {
        return pool != null;
    }

    /**
     * Hands a task to whoever calls it; what the task reported is to be read before that returns.
     *
     * @throws IllegalStateException when the compiler itself fails
     */
    <R> R withTask(
            JavaFileManager files,
            DiagnosticListener<JavaFileObject> listener,
            List<String> options,
            List<? extends JavaFileObject> sources,
            Function<CompilationTask, R> work) {
        Object worker = Proxy.newProxyInstance(
                CompilerPool.class.getClassLoader(),
                new Class<?>[] {withTask.getParameterTypes()[6]},
                (proxy, method, arguments) -> work.apply((CompilationTask) arguments[0]));
        try {
            @SuppressWarnings("unchecked")
            R result = (R) withTask.invoke(pool, Writer.nullWriter(), files, listener, options, null, sources, worker);
            return result;
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("the compiler failed", failed.getCause());
        } catch (IllegalAccessException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
