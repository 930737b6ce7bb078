package workbook.hibernate.connection;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A user whose id comes from a table of numbers, which Hibernate reads and counts up in a transaction of its own. */
@Entity
@Table(name = "users")
public class NumberedUser {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    private Long id;

    private String name;

    private Integer age;

    protected NumberedUser() {}

    public NumberedUser(String name, Integer age) {
        this.name = name;
        this.age = age;
    }

    public Long getId() {
        return id;
    }
}
