package workbook.connection;

import java.io.FileNotFoundException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.h2.api.ErrorCode;
import org.sqlite.SQLiteErrorCode;

/**
 * What each failure means; the first rule that one of the causes matches is the one. Told by SQLState, vendor code (H2,
 * SQLite) and class, and by words only where drivers give nothing else: words may be translated.
 */
enum ProblemRule {
    DRIVER(says("08001", "No suitable driver")),
    HOST(is(UnknownHostException.class)),
    REFUSED(is(ConnectException.class)),
    TIMEOUT(is(SocketTimeoutException.class)),
    CERTIFICATE_EXPIRED(is(CertificateExpiredException.class)),
    CERTIFICATE_EARLY(is(CertificateNotYetValidException.class)),
    CERTIFICATE_UNKNOWN(is(CertPathBuilderException.class)),
    CERTIFICATE_HOST(says("08006", "PgjdbcHostnameVerifier")),
    ROOT_CERTIFICATE(is(FileNotFoundException.class)),
    TLS(is(GeneralSecurityException.class).or(is(SSLException.class))),
    TLS_UNSUPPORTED(says("08004", "SSL")),
    TLS_REQUIRED(says("28000", "no encryption")),
    NOT_LISTED(says("28000", "pg_hba.conf")),
    PASSWORD(state("28P01").or(code(ErrorCode.WRONG_USER_OR_PASSWORD))),
    LOGIN(state("28000")),
    NO_PASSWORD(
            (cause, settings) -> settings.password() == null && state("08004").test(cause)),
    DATABASE(state("3D000").or(code(ErrorCode.DATABASE_NOT_FOUND_1, ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1))),
    FILE(code(ErrorCode.FILE_CREATION_FAILED_1, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2)
            .or(sqlite(SQLiteErrorCode.SQLITE_CANTOPEN))),
    NOT_A_DATABASE(
            code(ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1).or(sqlite(SQLiteErrorCode.SQLITE_NOTADB))),
    RIGHT(state("42501").or(code(ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1))),
    READ_ONLY(state("25006").or(code(ErrorCode.DATABASE_IS_READ_ONLY)).or(sqlite(SQLiteErrorCode.SQLITE_READONLY))),
    TOO_MANY(state("53300")),
    STARTING(state("57P03")),
    GONE(state("57P01", "57P02", "08003", "08006", "08007")
            .or(code(
                    ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN))),
    POOL_CLOSED(ProblemRule::isOfAClosedPool),
    POOL(is(SQLTransientConnectionException.class)),
    UNREACHABLE(state("08001"));

    private final BiPredicate<Throwable, ConnectionSettings> test;

    ProblemRule(Predicate<Throwable> test) {
        this((cause, settings) -> test.test(cause));
    }

    ProblemRule(BiPredicate<Throwable, ConnectionSettings> test) {
        this.test = test;
    }

    boolean matches(Throwable cause, ConnectionSettings settings) {
        return test.test(cause, settings);
    }

    String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Predicate<Throwable> is(Class<? extends Throwable> type) {
        return type::isInstance;
    }

    private static Predicate<Throwable> state(String... states) {
        Set<String> known = Set.of(states);
        return cause -> cause instanceof SQLException problem
                && problem.getSQLState() != null
                && known.contains(problem.getSQLState());
    }

    private static Predicate<Throwable> says(String state, String words) {
        return state(state).and(cause -> String.valueOf(cause.getMessage()).contains(words));
    }

    /** HikariCP gives its data source's own words, and no SQLState. */
    private static boolean isOfAClosedPool(Throwable cause) {
        String words = String.valueOf(cause.getMessage());
        return cause instanceof SQLException && words.startsWith("HikariDataSource") && words.contains("closed");
    }

    /** H2 numbers its errors apart from everybody else's; PostgreSQL's driver leaves the code at 0. */
    private static Predicate<Throwable> code(int... codes) {
        return cause -> cause instanceof SQLException problem
                && Arrays.stream(codes).anyMatch(code -> code == problem.getErrorCode());
    }

    /** SQLite's codes are small numbers, and its driver gives no SQLState. */
    private static Predicate<Throwable> sqlite(SQLiteErrorCode code) {
        return code(code.code).and(cause -> ((SQLException) cause).getSQLState() == null);
    }
}
