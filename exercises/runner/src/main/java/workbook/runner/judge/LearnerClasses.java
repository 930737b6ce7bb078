package workbook.runner.judge;

import io.ebean.enhance.Transformer;
import io.ebean.enhance.common.AgentManifest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.instrument.IllegalClassFormatException;
import java.util.Map;

/** The classes of one answer and of its check. Ebean's beans are enhanced as they are defined, as its build plugin does. */
final class LearnerClasses extends ClassLoader {

    private final Map<String, byte[]> classes;
    private final boolean enhanced;

    LearnerClasses(Map<String, byte[]> classes, boolean enhanced) {
        super("learner", LearnerClasses.class.getClassLoader());
        this.classes = classes;
        this.enhanced = enhanced;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] ready = enhanced ? enhance(name, bytes) : bytes;
        return defineClass(name, ready, 0, ready.length);
    }

    /** Some libraries read a class before they load it. */
    @Override
    public InputStream getResourceAsStream(String path) {
        byte[] bytes = path.endsWith(".class")
                ? classes.get(
                        path.substring(0, path.length() - ".class".length()).replace('/', '.'))
                : null;
        return bytes == null ? super.getResourceAsStream(path) : new ByteArrayInputStream(bytes);
    }

    private byte[] enhance(String name, byte[] bytes) {
        try {
            Transformer transformer = new Transformer(
                    (wanted, loader) -> classes.get(wanted.replace('/', '.')),
                    "debug=0",
                    new AgentManifest(getParent()));
            byte[] changed = transformer.transform(this, name.replace('.', '/'), null, null, bytes);
            return changed == null ? bytes : changed;
        } catch (IllegalClassFormatException cause) {
            throw new LinkageError("Ebean cannot enhance " + name, cause);
        }
    }
}
