package workbook.ebean.blob;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import workbook.blob.SerializedMap;

// tag::converter[]
/** Serializes a map, and reads it behind the filter. */
@Converter(autoApply = true)
public final class AttributesConverter implements AttributeConverter<Attributes, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Attributes attributes) {
        return attributes == null ? null : SerializedMap.write(attributes.values());
    }

    @Override
    public Attributes convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : new Attributes(SerializedMap.read(bytes));
    }
}
// end::converter[]
