package workbook.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputFilter.Status;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.Map;

/**
 * Reads one object from bytes that may come from anybody. The filter asks before a class is loaded into an object, an
 * array allocated or the stream nested deeper, so that nothing of what it refuses has happened yet.
 */
final class FilteredStream extends ObjectInputStream {

    /** More than any blob of ours has: the largest is a map of a few entries. */
    static final int MOST_BYTES = 64 * 1024;

    // tag::limits[]
    private static final ObjectInputFilter LIMITS =
            ObjectInputFilter.Config.createFilter("maxbytes=" + MOST_BYTES + ";maxdepth=6;maxrefs=500;maxarray=256");

    /** A map asks for an array of entries, a number for the class above it. */
    private static final ObjectInputFilter CLASSES = ObjectInputFilter.Config.createFilter(
            "java.util.HashMap;java.util.LinkedHashMap;java.util.Map$Entry;java.lang.Number;java.lang.Integer;"
                    + "java.lang.Long;java.lang.Double;java.lang.Boolean;workbook.blob.Profile;!*");
    // end::limits[]

    private final Map<ClassName, ObjectStreamClass> today;
    private String rejection;

    /** A class as a stream names it. */
    record ClassName(String name, long version) {
        static ClassName of(ObjectStreamClass inStream) {
            return new ClassName(inStream.getName(), inStream.getSerialVersionUID());
        }
    }

    private FilteredStream(ByteArrayInputStream bytes, Map<ClassName, ObjectStreamClass> today) throws IOException {
        super(bytes);
        this.today = today;
        setObjectInputFilter(this::check);
    }

    /**
     * The object that the bytes hold.
     *
     * @param today classes that go by another name or version today
     * @throws RefusedBytesException when they hold anything but one object that the filter allows
     */
    static Object read(byte[] bytes, Map<ClassName, ObjectStreamClass> today) {
        requireFew(bytes);
        ByteArrayInputStream source = new ByteArrayInputStream(bytes);
        try (FilteredStream stream = new FilteredStream(source, today)) {
            Object object = stream.readRefusing();
            if (source.available() > 0) {
                throw new RefusedBytesException(source.available() + " bytes follow the object", null);
            }
            return object;
        } catch (IOException malformed) {
            throw new RefusedBytesException(reason(malformed), malformed);
        }
    }

    /** @throws RefusedBytesException when there are more than will be read */
    static void requireFew(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new RefusedBytesException(bytes.length + " bytes are more than " + MOST_BYTES, null);
        }
    }

    private Object readRefusing() {
        try {
            return readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException refused) {
            throw new RefusedBytesException(rejection == null ? reason(refused) : rejection, refused);
        }
    }

    @Override
    protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
        ObjectStreamClass inStream = super.readClassDescriptor();
        return today.getOrDefault(ClassName.of(inStream), inStream);
    }

    // tag::check[]
    private Status check(ObjectInputFilter.FilterInfo info) {
        if (LIMITS.checkInput(info) == Status.REJECTED) {
            rejection = "too much of it: depth %d, %d references, an array of %d, after %d bytes"
                    .formatted(info.depth(), info.references(), Math.max(0, info.arrayLength()), info.streamBytes());
            return Status.REJECTED;
        }
        Status status = CLASSES.checkInput(info);
        if (status == Status.REJECTED) {
            rejection = "class " + info.serialClass().getTypeName() + " is not allowed";
        }
        return status;
    }
    // end::check[]

    private static String reason(Exception refused) {
        String message = refused.getMessage();
        return refused.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
