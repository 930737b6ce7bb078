package workbook.hibernate.blob;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import workbook.blob.SerializedMap;

/** A map as the bytes of Java serialization, read behind the filter. */
// tag::converter[]
@Converter
public class SerializedMapConverter implements AttributeConverter<Map<String, Object>, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Map<String, Object> map) {
        return map == null ? null : SerializedMap.write(map);
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : SerializedMap.read(bytes);
    }
}
// end::converter[]
