package workbook.blob;

import java.io.ObjectStreamClass;
import java.util.Map;
import workbook.blob.FilteredStream.ClassName;

/** A {@link Profile} as the bytes of Java serialization. */
public final class SerializedProfile {

    private static final ObjectStreamClass TODAY = ObjectStreamClass.lookup(Profile.class);

    /**
     * What the class was called, and which version it was, in bytes that are still stored. Their fields are read by
     * today's descriptor: this works for classes with the same fields, no others.
     */
    private static final Map<ClassName, ObjectStreamClass> FORMER = Map.of(
            new ClassName("workbook.blob.UserProfile", 3), TODAY,
            new ClassName("workbook.blob.Profile", 1), TODAY);

    private SerializedProfile() {}

    public static byte[] write(Profile profile) {
        return SerializedMap.bytes(profile);
    }

    /**
     * Reads what today's class wrote, or a class with the same name and {@code serialVersionUID}: fields that are missing
     * or too many do no harm.
     *
     * @throws RefusedBytesException when it was another
     */
    public static Profile read(byte[] bytes) {
        return profile(FilteredStream.read(bytes, Map.of()));
    }

    /**
     * Reads what any version of the class wrote.
     *
     * @throws RefusedBytesException when the bytes hold anything else
     */
    public static Profile readAnyVersion(byte[] bytes) {
        return profile(FilteredStream.read(bytes, FORMER));
    }

    private static Profile profile(Object object) {
        if (object instanceof Profile profile) {
            return profile;
        }
        throw new RefusedBytesException("there is no profile in the bytes", null);
    }
}
