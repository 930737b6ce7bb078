package workbook.ebean.blob;

import jakarta.persistence.PersistenceException;
import java.util.Objects;
import java.util.stream.Stream;
import workbook.blob.RefusedBlobException;
import workbook.blob.RefusedBytesException;

/** Finds what a converter threw: Ebean wraps it twice, and names the property in it, but not the row. */
final class Refusal {

    private Refusal() {}

    /** The refusal of that row's blob, or the failure itself when it was another. */
    static RuntimeException of(long id, PersistenceException failure) {
        boolean refused = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(RefusedBytesException.class::isInstance);
        return refused ? new RefusedBlobException("users.data", id, failure) : failure;
    }
}
