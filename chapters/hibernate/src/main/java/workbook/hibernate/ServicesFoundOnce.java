package workbook.hibernate;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;

/**
 * Where Hibernate finds the services of a class path that does not change. A factory by itself looks through every jar
 * again, some forty times: that was two fifths of the time to open one. What is found has no state of a factory's, so
 * they share it.
 */
final class ServicesFoundOnce extends ClassLoaderServiceImpl {

    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    /** One at a time: two factories that start together would look through the same jars with one iterator. */
    @Override
    public synchronized <S> Collection<S> loadJavaServices(Class<S> contract) {
        return super.loadJavaServices(contract);
    }

    /** A class that is there is found at once; for one that is not, every jar is looked through. */
    @Override
    public <T> Class<T> classForName(String name) {
        if (missing.contains(name)) {
            throw new ClassLoadingException("there is no class " + name);
        }
        try {
            return super.classForName(name);
        } catch (ClassLoadingException notThere) {
            missing.add(name);
            throw notThere;
        }
    }

    /** A factory that closes would empty it. */
    @Override
    public void stop() {}
}
