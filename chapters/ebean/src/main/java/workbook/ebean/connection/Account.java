package workbook.ebean.connection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What somebody has. */
@Entity
@Table(name = "accounts")
public class Account {

    @Id
    private long id;

    private String owner;

    private long balance;

    public long getId() {
        return id;
    }

    public String getOwner() {
        return owner;
    }

    public long getBalance() {
        return balance;
    }

    /** @param amount what comes in; what goes out is negative */
    public void book(long amount) {
        balance += amount;
    }
}
