package workbook.jooq.blob;

import static org.jooq.impl.SQLDataType.VARBINARY;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Blobs.CHANGED_CLASS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.exception.DataAccessException;
import workbook.blob.Profile;
import workbook.blob.RefusedBlobException;
import workbook.blob.RefusedBytesException;
import workbook.blob.SerializedProfile;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.BlobReading;

/** Profiles that older versions of the class have written. */
public final class ChangedClass {

    /** The generated column holds a map: here it is bytes again, for converters of other classes. */
    private static final Field<byte[]> DATA = USERS.DATA.coerce(VARBINARY);

    private ChangedClass() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, List<Long>, List<BlobReading<Profile>>>to(CHANGED_CLASS)
                .trap("todays-class", (ctx, ids) -> BlobReading.each(ids, id -> todaysClass(ctx, id)))
                .whichIsWrong()
                .idiom("any-version", (ctx, ids) -> BlobReading.each(ids, id -> anyVersion(ctx, id)))
                .list();
    }

    // tag::todays-class[]
    static Profile todaysClass(DSLContext ctx, long id) {
        // A trap: bytes outlive the name and the version number of the class that wrote them.
        return read(DATA.convertFrom(SerializedProfile::read), id, ctx);
    }
    // end::todays-class[]

    // tag::any-version[]
    static Profile anyVersion(DSLContext ctx, long id) {
        return read(DATA.convertFrom(SerializedProfile::readAnyVersion), id, ctx);
    }
    // end::any-version[]

    private static Profile read(Field<Profile> profile, long id, DSLContext ctx) {
        try {
            return ctx.select(profile).from(USERS).where(USERS.ID.eq(id)).fetchSingle(Record1::value1);
        } catch (DataAccessException failure) {
            if (failure.getCause(RefusedBytesException.class) == null) {
                throw failure;
            }
            throw new RefusedBlobException("users.data", id, failure);
        }
    }
}
