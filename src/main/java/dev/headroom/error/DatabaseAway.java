package dev.headroom.error;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;

/** Tells a database that is away from a fault. */
public final class DatabaseAway {
    // https://www.postgresql.org/docs/17/errcodes-appendix.html
    private static final String CONNECTION_CLASS = "08";
    private static final String SHUTDOWN_CLASS = "57P";

    private DatabaseAway() {}

    /**
     * Runs a transaction; whatever breaks it off has rolled it back.
     *
     * @throws UnavailableException if the database is away
     * @throws RuntimeException     any other failure, as it is
     */
    public static <T> T refuse(Supplier<T> transaction) throws UnavailableException {
        try {
            return transaction.get();
        } catch (RuntimeException failure) {
            if (Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(DatabaseAway::says)) {
                throw new UnavailableException("The database is away; nothing was changed. Try again later.");
            }
            throw failure;
        }
    }

    private static boolean says(Throwable failure) {
        return failure instanceof JDBCConnectionException || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLException error && isLoss(error.getSQLState());
    }

    private static boolean isLoss(String sqlState) {
        return sqlState != null && (sqlState.startsWith(CONNECTION_CLASS) || sqlState.startsWith(SHUTDOWN_CLASS));
    }
}
