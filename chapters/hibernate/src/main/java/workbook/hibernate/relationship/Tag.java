package workbook.hibernate.relationship;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.NaturalId;

/** A tag, known by its name. */
@Entity
@Table(name = "tags")
public class Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NaturalId
    private String name;

    protected Tag() {}

    public Tag(String name) {
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** By the name and not by the id: tags live in sets, also before the database has given them an id. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tag tag && name.equals(tag.getName());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
