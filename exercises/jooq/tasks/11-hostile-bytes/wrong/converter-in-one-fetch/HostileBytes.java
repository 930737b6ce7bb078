package workbook.exercises.jooq;

import static org.jooq.Records.mapping;
import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import workbook.scenario.BlobReading;

public final class HostileBytes {

    public static List<BlobReading<Map<String, Object>>> readAll(DSLContext ctx, List<Long> ids) {
        return ctx.select(USERS.ID, USERS.DATA)
                .from(USERS)
                .where(USERS.ID.in(ids))
                .orderBy(USERS.ID)
                .fetch(mapping((id, data) -> new BlobReading<>(id, data, null)));
    }
}
