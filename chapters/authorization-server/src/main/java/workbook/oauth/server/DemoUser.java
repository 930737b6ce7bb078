package workbook.oauth.server;

/**
 * Who logs in to a server that somebody tries out.
 *
 * @param password as the person types it
 */
public record DemoUser(String name, String password) {

    /** The user of the examples, with a password that nobody else knows. */
    public static DemoUser make() {
        return new DemoUser("john", Secrets.make());
    }

    /** Without the password. */
    @Override
    public String toString() {
        return name;
    }
}
