package dev.headroom.edit;

import dev.headroom.access.Actor;
import dev.headroom.error.ApiException;
import dev.headroom.error.DatabaseUnavailable;
import dev.headroom.error.UnavailableException;
import dev.headroom.error.UserError;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a change of the catalog: in one transaction, under the name of who asked for it, and then seen by this replica.
 */
@ApplicationScoped
public class Changes {
    private static final int LONGEST_SECONDS = 600;

    private final EntityManager session;
    private final Snapshot snapshot;

    Changes(EntityManager session, Snapshot snapshot) {
        this.session = session;
        this.snapshot = snapshot;
    }

    /** What came of a change: its result, or the errors for which nothing was written. */
    public record Outcome<T>(@Nullable T result, List<UserError> errors) {
        /** The result of a change without errors. */
        public T made() {
            return Objects.requireNonNull(result, "what was not refused has a result");
        }
    }

    /**
     * Makes a change, or nothing of it.
     *
     * @throws UnavailableException while the database is away
     */
    public <T> Outcome<T> make(Actor actor, Supplier<T> change) throws ApiException {
        return make(actor, QuarkusTransaction.requiringNew(), change);
    }

    /** The same for a change of many rows, which may take some minutes. */
    public <T> Outcome<T> makeLong(Actor actor, Supplier<T> change) throws ApiException {
        return make(actor, QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS), change);
    }

    private <T> Outcome<T> make(Actor actor, TransactionRunnerOptions transaction, Supplier<T> change)
            throws ApiException {
        try {
            T result = DatabaseUnavailable.refuse(() -> transaction.call(() -> {
                session.createNativeQuery("select set_config('headroom.actor', :actor, true)", String.class)
                        .setParameter("actor", actor.name())
                        .getSingleResult();
                T made = change.get();
                session.flush();
                return made;
            }));
            snapshot.refresh();
            return new Outcome<>(result, List.of());
        } catch (RuntimeException failure) {
            return new Outcome<>(null, ChangeRefusal.of(failure));
        }
    }
}
