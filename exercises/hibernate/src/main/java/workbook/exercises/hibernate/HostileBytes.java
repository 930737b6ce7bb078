package workbook.exercises.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.ReadOnlyMode;
import org.hibernate.SessionFactory;
import workbook.blob.RefusedBlobException;

@Entity
@Table(name = "users")
public class HostileBytes {

    @Id
    private Long id;

    // TODO: a map of plain values, and nothing else, comes out of these bytes
    private HashMap<String, Object> data;

    public static Map<String, Object> read(SessionFactory factory, long id) {
        try {
            return factory.fromTransaction(
                    session -> session.find(HostileBytes.class, id, ReadOnlyMode.READ_ONLY).data);
        } catch (RuntimeException refused) {
            throw new RefusedBlobException("users.data", id, refused);
        }
    }
}
