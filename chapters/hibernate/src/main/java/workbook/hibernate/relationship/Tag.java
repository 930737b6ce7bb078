package workbook.hibernate.relationship;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.NaturalId;

// tag::tag[]
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

    // Tags live in sets: two are equal when they have the same name, loaded or not yet stored.
    @Override
    public boolean equals(Object other) {
        return other instanceof Tag tag && name.equals(tag.getName());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
// end::tag[]
