package workbook.ebean.blob;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What every mapping of a user in here has beside the one column that it is about. */
@MappedSuperclass
public abstract class Person {

    @Id
    private long id;

    private String name;

    private String email;

    /** For a bean that is read. */
    Person() {}

    Person(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
