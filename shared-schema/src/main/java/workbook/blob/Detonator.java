package workbook.blob;

import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.Serial;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands for a class on the class path whose code runs while it is deserialized. Where an attacker's would start a
 * program, this one counts, for the thread that it ran on.
 */
public final class Detonator {

    private static final ThreadLocal<AtomicInteger> COUNT = ThreadLocal.withInitial(AtomicInteger::new);

    private Detonator() {}

    /** How often any of it ran on this thread since it was last asked. */
    public static int count() {
        return COUNT.get().getAndSet(0);
    }

    private static void detonate() {
        COUNT.get().incrementAndGet();
    }

    /** Runs in {@code readObject}; also an invocation handler, a comparator and a key with a hash code. */
    static final class InReadObject
            implements Serializable, java.lang.reflect.InvocationHandler, java.util.Comparator<Object> {
        @Serial
        private static final long serialVersionUID = 1;

        @Serial
        private void readObject(ObjectInputStream stream) {
            detonate();
        }

        @Override
        public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] arguments) {
            return switch (method.getName()) {
                case "hashCode" -> 1;
                case "equals" -> false;
                default -> null;
            };
        }

        @Override
        public int compare(Object left, Object right) {
            return 0;
        }
    }

    /** Runs in {@code readResolve}. */
    static final class InReadResolve implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        @Serial
        private Object readResolve() {
            detonate();
            return this;
        }
    }

    /** Runs in {@code readExternal}. */
    public static final class InReadExternal implements Externalizable {
        @Serial
        private static final long serialVersionUID = 1;

        /** For deserialization, which asks for a public constructor. */
        public InReadExternal() {}

        @Override
        public void writeExternal(ObjectOutput stream) {
            // there is nothing to write
        }

        @Override
        public void readExternal(ObjectInput stream) {
            detonate();
        }
    }
}
