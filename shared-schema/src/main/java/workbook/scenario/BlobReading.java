package workbook.scenario;

import java.util.ArrayList;
import java.util.List;
import workbook.blob.RefusedBlobException;

/**
 * What came of reading one row's blob.
 *
 * @param id the row
 * @param value what was in it; null when it was refused
 * @param refusal why it was refused; null when it was not
 */
public record BlobReading<V>(long id, V value, String refusal) {

    /** Reads the blob of one row. */
    @FunctionalInterface
    public interface Reader<V> {
        /** @throws RefusedBlobException when what is in it is refused */
        V read(long id) throws Exception;
    }

    /** Reads one row after the other: one that is refused does not keep the others from being read. */
    public static <V> List<BlobReading<V>> each(List<Long> ids, Reader<V> reader) throws Exception {
        List<BlobReading<V>> readings = new ArrayList<>();
        for (long id : ids) {
            readings.add(of(id, reader));
        }
        return readings;
    }

    private static <V> BlobReading<V> of(long id, Reader<V> reader) throws Exception {
        try {
            return new BlobReading<>(id, reader.read(id), null);
        } catch (RefusedBlobException refused) {
            return new BlobReading<>(id, null, refused.getMessage());
        }
    }

    boolean refused() {
        return refusal != null;
    }
}
