package workbook.schema;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import workbook.scenario.TestDatabases;

/** Gives every test class of a run the same {@link Databases}: one PostgreSQL server for all of them. */
public final class SharedDatabases implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedDatabases.class);

    /** A clean database; reports when that kind cannot run on this machine. */
    public static Database clean(Databases databases, DatabaseKind kind) {
        TestDatabases.problemWith(databases, kind).ifPresent(TestDatabases::report);
        return databases.clean(kind);
    }

    /** A database that nobody used before; reports when that kind cannot run on this machine. */
    public static Database unused(Databases databases, DatabaseKind kind) {
        TestDatabases.problemWith(databases, kind).ifPresent(TestDatabases::report);
        return databases.unused(kind);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Databases.class;
    }

    /** JUnit closes what is in its store when the run ends. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Databases.class);
    }
}
