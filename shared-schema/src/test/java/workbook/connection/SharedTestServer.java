package workbook.connection;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import workbook.scenario.TestDatabases;
import workbook.schema.DatabaseUnavailableException;

/**
 * Gives every test class of a run the same {@link TestServer}. Whoever exchanges its certificate or kills it puts it
 * right again.
 */
public final class SharedTestServer implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedTestServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestServer.class;
    }

    /** JUnit closes what is in its store when the run ends. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        try {
            return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(TestServer.class);
        } catch (DatabaseUnavailableException problem) {
            TestDatabases.report(problem);
            throw problem;
        }
    }
}
