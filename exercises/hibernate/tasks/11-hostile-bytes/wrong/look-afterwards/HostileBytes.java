package workbook.exercises.hibernate;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Map;
import org.hibernate.ReadOnlyMode;
import org.hibernate.SessionFactory;
import workbook.blob.RefusedBlobException;
import workbook.blob.SerializedMap;

@Entity
@Table(name = "users")
public class HostileBytes {

    @Id
    private Long id;

    @Convert(converter = PlainValues.class)
    private Map<String, Object> data;

    /** The bytes of Java serialization. */
    public static class PlainValues implements AttributeConverter<Map<String, Object>, byte[]> {

        @Override
        public byte[] convertToDatabaseColumn(Map<String, Object> map) {
            return SerializedMap.write(map);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Map<String, Object> convertToEntityAttribute(byte[] bytes) {
            try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
                Map<String, Object> map = (Map<String, Object>) stream.readObject();
                for (Map.Entry<String, Object> entry : map.entrySet()) {
                    if (!(entry.getValue() instanceof String || entry.getValue() instanceof Integer)) {
                        throw new IllegalArgumentException("no plain value: " + entry.getKey());
                    }
                }
                return map;
            } catch (IOException | ClassNotFoundException broken) {
                throw new IllegalArgumentException(broken);
            }
        }
    }

    public static Map<String, Object> read(SessionFactory factory, long id) {
        try {
            return factory.fromTransaction(
                    session -> session.find(HostileBytes.class, id, ReadOnlyMode.READ_ONLY).data);
        } catch (RuntimeException refused) {
            throw new RefusedBlobException("users.data", id, refused);
        }
    }
}
