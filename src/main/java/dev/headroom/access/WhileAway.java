package dev.headroom.access;

import dev.headroom.error.UnavailableException;
import io.quarkus.logging.Log;
import java.util.function.Supplier;

/** What becomes of a request while the database is away. */
final class WhileAway {
    private WhileAway() {}

    /** Runs a transaction; whatever breaks it off has rolled it back. */
    static <T> T refuse(Supplier<T> transaction) throws UnavailableException {
        try {
            return transaction.get();
        } catch (RuntimeException failure) {
            Log.error("A transaction on API tokens failed", failure);
            throw new UnavailableException("The database cannot be used now; nothing was changed. Try again later.");
        }
    }
}
