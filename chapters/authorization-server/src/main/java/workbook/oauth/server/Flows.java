package workbook.oauth.server;

import workbook.oauth.Stores;

/** Each starts a server, registers the client, and goes through HTTP, as a client somewhere else would. */
public final class Flows {

    /** An access, a refresh and an ID token. */
    public static final Flow.Result LOGGED_IN = new Flow.Result(3, 0, 0);

    /** The same, and once more after the refresh; active before the revocation and not after it. */
    public static final Flow.Result LIVED = new Flow.Result(6, 1, 1);

    private Flows() {}

    // tag::flows[]
    public static Flow.Result login(Stores stores) throws Exception {
        return with(stores, client -> new Flow.Result(client.logIn().count(), 0, 0));
    }

    public static Flow.Result tokenLife(Stores stores) throws Exception {
        return with(stores, client -> {
            Tokens first = client.logIn();
            Tokens second = client.refresh(first);
            boolean before = client.isActive(second.access());
            client.revoke(second.refresh());
            boolean after = client.isActive(second.access());
            return new Flow.Result(first.count() + second.count(), before ? 1 : 0, after ? 0 : 1);
        });
    }
    // end::flows[]

    @FunctionalInterface
    private interface Visit {
        Flow.Result by(WebClient client) throws Exception;
    }

    private static Flow.Result with(Stores stores, Visit visit) throws Exception {
        DemoUser user = DemoUser.make();
        DemoClient client = DemoClient.make();
        stores.clients().save(client.registered());
        try (AuthorizationServer server = AuthorizationServer.start(stores, user, 0, line -> {})) {
            return visit.by(new WebClient(server.issuer(), client, user));
        }
    }
}
