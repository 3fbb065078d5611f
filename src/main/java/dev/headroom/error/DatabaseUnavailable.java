package dev.headroom.error;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from a fault. */
public final class DatabaseUnavailable {
    // https://www.postgresql.org/docs/17/errcodes-appendix.html
    private static final String CONNECTION_CLASS = "08";
    private static final String SHUTDOWN_CLASS = "57P";

    private DatabaseUnavailable() {}

    /**
     * Runs a transaction.
     *
     * @throws UnavailableException if the database is away or hangs, saying whether the transaction is known to be
     *     rolled back
     * @throws RuntimeException any other failure, as it is
     */
    public static <T> T refuse(Supplier<T> transaction) throws UnavailableException {
        try {
            return transaction.get();
        } catch (RuntimeException failure) {
            if (CauseChain.of(failure).noneMatch(DatabaseUnavailable::says)) {
                throw failure;
            }
            throw new UnavailableException(
                    isOfCommit(failure)
                            ? "The database went away while the change was committed: it may have been made. Look "
                                    + "before you try again."
                            : "The database cannot be used now; nothing was changed. Try again later.");
        }
    }

    private static boolean isOfCommit(RuntimeException failure) {
        return CauseChain.first(failure, RollbackException.class).isPresent();
    }

    private static boolean says(Throwable failure) {
        return failure instanceof JDBCConnectionException
                || (failure instanceof SQLException error && isLoss(error.getSQLState()));
    }

    /**
     * PostgreSQL and its driver give every error a state; the pool gives none where no connection came free in time.
     */
    private static boolean isLoss(@Nullable String sqlState) {
        return sqlState == null || sqlState.startsWith(CONNECTION_CLASS) || sqlState.startsWith(SHUTDOWN_CLASS);
    }
}
