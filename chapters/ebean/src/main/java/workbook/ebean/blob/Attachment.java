package workbook.ebean.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A file, all of it in memory. */
@Entity
@Table(name = "attachments")
public class Attachment {

    @Id
    private long id;

    private String name;

    /** Not selected with the rest: asking for it sends a select, unless the query named it. */
    @Lob
    private byte[] content;

    public Attachment(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    public byte[] getContent() {
        return content;
    }
}
