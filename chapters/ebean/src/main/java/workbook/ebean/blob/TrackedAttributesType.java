package workbook.ebean.blob;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.ebean.core.type.DataBinder;
import io.ebean.core.type.DataReader;
import io.ebean.core.type.DocPropertyType;
import io.ebean.core.type.ScalarTypeBase;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Base64;
import workbook.blob.SerializedMap;

/** Serializes a map, as a converter would, and also tells Ebean whether it was changed. */
public final class TrackedAttributesType extends ScalarTypeBase<TrackedAttributes> {

    public TrackedAttributesType() {
        super(TrackedAttributes.class, false, Types.VARBINARY);
    }

    /** Ebean asks {@link #isDirty} of values that may change. */
    @Override
    public boolean mutable() {
        return true;
    }

    @Override
    public boolean isDirty(Object value) {
        TrackedAttributes attributes = (TrackedAttributes) value;
        boolean dirty = attributes.isMarkedDirty();
        attributes.setMarkedDirty(false);
        return dirty;
    }

    @Override
    public boolean binary() {
        return true;
    }

    @Override
    public TrackedAttributes read(DataReader reader) throws SQLException {
        byte[] bytes = reader.getBytes();
        return bytes == null ? null : ofBytes(bytes);
    }

    @Override
    public void bind(DataBinder binder, TrackedAttributes attributes) throws SQLException {
        if (attributes == null) {
            binder.setNull(jdbcType);
        } else {
            binder.setBytes(toBytes(attributes));
        }
    }

    @Override
    public Object toJdbcType(Object value) {
        return value instanceof TrackedAttributes attributes ? toBytes(attributes) : value;
    }

    @Override
    public TrackedAttributes toBeanType(Object value) {
        return value instanceof byte[] bytes ? ofBytes(bytes) : (TrackedAttributes) value;
    }

    @Override
    public String formatValue(TrackedAttributes attributes) {
        return Base64.getEncoder().encodeToString(toBytes(attributes));
    }

    @Override
    public TrackedAttributes parse(String text) {
        return ofBytes(Base64.getDecoder().decode(text));
    }

    /** For the second level cache. */
    @Override
    public TrackedAttributes readData(DataInput input) throws IOException {
        return input.readBoolean() ? parse(input.readUTF()) : null;
    }

    @Override
    public void writeData(DataOutput output, TrackedAttributes attributes) throws IOException {
        output.writeBoolean(attributes != null);
        if (attributes != null) {
            output.writeUTF(formatValue(attributes));
        }
    }

    /** For beans that are written as JSON. */
    @Override
    public void jsonWrite(JsonGenerator generator, TrackedAttributes attributes) throws IOException {
        generator.writeBinary(toBytes(attributes));
    }

    @Override
    public TrackedAttributes jsonRead(JsonParser parser) throws IOException {
        return ofBytes(parser.getBinaryValue());
    }

    @Override
    public DocPropertyType docType() {
        return DocPropertyType.BINARY;
    }

    private static byte[] toBytes(TrackedAttributes attributes) {
        return SerializedMap.write(attributes.values());
    }

    private static TrackedAttributes ofBytes(byte[] bytes) {
        return new TrackedAttributes(SerializedMap.read(bytes));
    }
}
