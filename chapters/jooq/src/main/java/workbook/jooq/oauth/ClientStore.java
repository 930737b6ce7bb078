package workbook.jooq.oauth;

import static workbook.jooq.generated.Tables.OAUTH_CLIENTS;
import static workbook.oauth.Oauth.CLIENT_STORE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import workbook.jooq.generated.tables.records.OauthClientsRecord;
import workbook.oauth.ClientMapping;
import workbook.oauth.ClientRow;
import workbook.oauth.DuplicateClientException;
import workbook.oauth.Script;
import workbook.oauth.StoredText;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

// tag::record[]
/** Clients: a generated record knows its columns, and which of them were changed. */
public final class ClientStore implements RegisteredClientRepository {

    private static final String UNIQUE_VIOLATION = "23505";

    private final DSLContext ctx;

    public ClientStore(DSLContext ctx) {
        this.ctx = ctx;
    }

    @Override
    public void save(RegisteredClient client) {
        ClientRow row = ClientMapping.toRow(client);
        try {
            ctx.transaction(trx -> save(trx.dsl(), row));
        } catch (IntegrityConstraintViolationException failure) {
            throw isTaken(failure) ? new DuplicateClientException(row) : failure;
        }
    }

    /** jOOQ has one exception for constraints of every kind; the SQLSTATE says which. SQLite's driver has none. */
    private static boolean isTaken(IntegrityConstraintViolationException failure) {
        SQLiteException sqlite = failure.getCause(SQLiteException.class);
        return sqlite == null
                ? UNIQUE_VIOLATION.equals(failure.sqlState())
                : sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE;
    }

    private static void save(DSLContext ctx, ClientRow row) {
        OauthClientsRecord record = ctx.newRecord(OAUTH_CLIENTS, row);
        if (ctx.fetchExists(OAUTH_CLIENTS, OAUTH_CLIENTS.ID.eq(row.id()))) {
            // What never changes is not sent.
            record.changed(OAUTH_CLIENTS.CLIENT_ID, false);
            record.changed(OAUTH_CLIENTS.ISSUED_AT, false);
            record.update();
        } else {
            record.insert();
        }
    }

    @Override
    public RegisteredClient findById(String id) {
        return find(OAUTH_CLIENTS.ID.eq(StoredText.require("id", id)));
    }

    @Override
    public RegisteredClient findByClientId(String clientId) {
        return find(OAUTH_CLIENTS.CLIENT_ID.eq(StoredText.require("clientId", clientId)));
    }

    private RegisteredClient find(Condition condition) {
        return ctx.selectFrom(OAUTH_CLIENTS)
                .where(condition)
                .fetchOptionalInto(ClientRow.class)
                .map(ClientMapping::toClient)
                .orElse(null);
    }
    // end::record[]

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Script<RegisteredClientRepository, RegisteredClient>, RegisteredClient>to(
                        CLIENT_STORE)
                .idiom("record", (ctx, script) -> script.with(new ClientStore(ctx)))
                .list();
    }
}
