package workbook.oauth.server;

/** Hears why a request failed, in a line that names the row and shows no token. */
@FunctionalInterface
public interface Complaints {

    void hear(String line);
}
