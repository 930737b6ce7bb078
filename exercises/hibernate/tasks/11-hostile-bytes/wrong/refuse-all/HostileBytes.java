package workbook.exercises.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.SessionFactory;
import workbook.blob.RefusedBlobException;

@Entity
@Table(name = "users")
public class HostileBytes {

    @Id
    private Long id;

    private HashMap<String, Object> data;

    public static Map<String, Object> read(SessionFactory factory, long id) {
        throw new RefusedBlobException("users.data", id, new IllegalArgumentException("bytes are never to be trusted"));
    }
}
