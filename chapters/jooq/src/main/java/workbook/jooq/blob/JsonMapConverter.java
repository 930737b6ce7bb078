package workbook.jooq.blob;

import java.util.Map;
import org.jooq.JSONB;
import org.jooq.impl.AbstractConverter;
import workbook.blob.JsonMap;
import workbook.blob.RefusedBytesException;

/** What {@code users.profile} is in Java: the code generator gives the column this type wherever it appears. */
public final class JsonMapConverter extends AbstractConverter<JSONB, Map<String, Object>> {

    private static final long serialVersionUID = 1;

    /** For the generated code. */
    @SuppressWarnings("unchecked") // a class knows nothing of the types of its keys and values
    public JsonMapConverter() {
        super(JSONB.class, (Class<Map<String, Object>>) (Class<?>) Map.class);
    }

    // tag::converter[]
    /** @throws RefusedBytesException when the JSON is no object */
    @Override
    public Map<String, Object> from(JSONB json) {
        return json == null ? null : JsonMap.read(json.data());
    }

    @Override
    public JSONB to(Map<String, Object> map) {
        return map == null ? null : JSONB.valueOf(JsonMap.write(map));
    }
    // end::converter[]
}
