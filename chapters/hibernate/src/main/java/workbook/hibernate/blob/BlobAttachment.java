package workbook.hibernate.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Blob;

/** A file whose content is read from the database when it is asked for. */
@Entity
@Table(name = "attachments")
public class BlobAttachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private Blob content;

    protected BlobAttachment() {}

    public BlobAttachment(String name, Blob content) {
        this.name = name;
        this.content = content;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Blob getContent() {
        return content;
    }
}
