package workbook.oauth.server;

/** Somebody listens there already. */
public class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTakenException(int port) {
        super("port " + port + " of 127.0.0.1 is taken");
    }
}
