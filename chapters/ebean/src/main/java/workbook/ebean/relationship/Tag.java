package workbook.ebean.relationship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A word that many posts may bear. */
@Entity
@Table(name = "tags")
public class Tag {

    @Id
    private long id;

    private String name;

    public Tag(String name) {
        this.name = name;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
