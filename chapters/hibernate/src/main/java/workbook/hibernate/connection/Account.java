package workbook.hibernate.connection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An account. Two transfers at the same time would need a version or a lock: here, only the connection is in danger. */
@Entity
@Table(name = "accounts")
public class Account {

    @Id
    private Long id;

    private String owner;

    private long balance;

    protected Account() {}

    /** Adds an amount, or takes it off when it is negative. */
    public void book(long amount) {
        balance += amount;
    }
}
