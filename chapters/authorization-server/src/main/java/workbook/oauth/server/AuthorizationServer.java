package workbook.oauth.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.ContextLoaderListener;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;
import workbook.oauth.Stores;

/**
 * An OAuth 2.1 authorization server with OpenID Connect, on 127.0.0.1. Its clients, authorizations and consents are in the
 * stores that it is given; its signing key and its sessions are in memory and end with it.
 */
public final class AuthorizationServer implements AutoCloseable {

    /** Minutes after which Tomcat forgets a login. */
    private static final int SESSION_MINUTES = 5;

    private static final String LOOPBACK = "127.0.0.1";

    /** Tomcat tells of every start and stop; held here, because the logging keeps no hold on it. */
    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    static {
        TOMCAT.setLevel(Level.WARNING);
    }

    private final Tomcat tomcat;
    private final Path folder;
    private final URI issuer;

    private AuthorizationServer(Tomcat tomcat, Path folder, URI issuer) {
        this.tomcat = tomcat;
        this.folder = folder;
        this.issuer = issuer;
    }

    /**
     * Starts a server.
     *
     * @param port where it listens; 0 for any that is free
     * @param complaints hears, from any thread, why a request failed
     * @throws PortTakenException when somebody listens there already
     */
    public static AuthorizationServer start(Stores stores, DemoUser user, int port, Complaints complaints) {
        int chosen = port == 0 ? freePort() : requireFree(port);
        URI issuer = URI.create("http://" + LOOPBACK + ":" + chosen);
        Path folder = temporaryFolder();
        Tomcat tomcat = tomcat(folder, chosen);
        Context context = tomcat.addContext("", folder.toString());
        context.setSessionTimeout(SESSION_MINUTES);
        context.addServletContainerInitializer(
                (classes, servlets) -> servlets.addListener(
                        new ContextLoaderListener(springContext(stores, user, issuer, complaints))),
                Set.of());
        addFilter(context, "errors", new DelegatingFilterProxy("serverErrorFilter"));
        addFilter(context, "security", new DelegatingFilterProxy("springSecurityFilterChain"));
        Tomcat.addServlet(context, "nothing", new NothingElse());
        context.addServletMappingDecoded("/", "nothing");
        AuthorizationServer server = new AuthorizationServer(tomcat, folder, issuer);
        try {
            tomcat.start();
            // Tomcat starts without an application that does not.
            if (!context.getState().isAvailable()) {
                throw new LifecycleException("its application did not start");
            }
        } catch (LifecycleException failure) {
            server.close();
            throw new IllegalStateException("the authorization server did not start", failure);
        }
        return server;
    }

    /** Where clients reach it. */
    public URI issuer() {
        return issuer;
    }

    private static Tomcat tomcat(Path folder, int port) {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setHostname(LOOPBACK);
        tomcat.setPort(port);
        tomcat.getConnector().setProperty("address", LOOPBACK);
        tomcat.getConnector().setXpoweredBy(false);
        return tomcat;
    }

    private static AnnotationConfigWebApplicationContext springContext(
            Stores stores, DemoUser user, URI issuer, Complaints complaints) {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.register(ServerConfiguration.class);
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("clients", stores.clients());
            beans.registerSingleton("authorizations", stores.authorizations());
            beans.registerSingleton("consents", stores.consents());
            beans.registerSingleton("demoUser", user);
            beans.registerSingleton("issuer", issuer);
            beans.registerSingleton("complaints", complaints);
        });
        return context;
    }

    private static void addFilter(Context context, String name, DelegatingFilterProxy filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap everything = new FilterMap();
        everything.setFilterName(name);
        everything.addURLPattern("/*");
        context.addFilterMap(everything);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("no free port on " + LOOPBACK, failure);
        }
    }

    private static int requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, port));
            return port;
        } catch (IOException taken) {
            throw new PortTakenException(port);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("workbook-oauth");
        } catch (IOException failure) {
            throw new UncheckedIOException("no temporary folder for the server", failure);
        }
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException failure) {
            throw new IllegalStateException("the authorization server did not stop", failure);
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }
}
