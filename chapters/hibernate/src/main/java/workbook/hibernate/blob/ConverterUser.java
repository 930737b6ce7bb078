package workbook.hibernate.blob;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/** A user whose map is serialized by a converter of our own, behind the filter. */
@Entity
@Table(name = "users")
public class ConverterUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    // tag::attribute-converter[]
    @Convert(converter = SerializedMapConverter.class)
    private Map<String, Object> data;
    // end::attribute-converter[]

    protected ConverterUser() {}

    public ConverterUser(String name, String email, Map<String, Object> data) {
        this.name = name;
        this.email = email;
        this.data = data;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public Map<String, Object> getData() {
        return data;
    }

    public void setData(Map<String, Object> data) {
        this.data = data;
    }
}
