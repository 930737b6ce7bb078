package workbook.hibernate.blob;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/** The same user; the converter says that nobody changes a map inside. */
@Entity
@Table(name = "users")
public class ImmutableConverterUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    @Convert(converter = ImmutableMapConverter.class)
    private Map<String, Object> data;

    protected ImmutableConverterUser() {}

    public ImmutableConverterUser(String name, String email, Map<String, Object> data) {
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
