package workbook.oauth;

/** Another client has this client id or this secret. The message says which client was refused and shows no secret. */
public class DuplicateClientException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param cause what the library threw */
    public DuplicateClientException(ClientRow refused, Throwable cause) {
        super(
                "client " + refused.clientId() + " was not stored: another client has this client id or this secret",
                cause);
    }
}
