package workbook.oauth;

/** Another client has this client id or this secret. The message says which client was refused and shows no secret. */
public class DuplicateClientException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Without what the library threw: PostgreSQL quotes the value that was there already. */
    public DuplicateClientException(ClientRow refused) {
        super("client " + refused.clientId() + " was not stored: another client has this client id or this secret");
    }
}
